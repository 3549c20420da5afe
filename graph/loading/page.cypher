// Records of a kind, with some ids and with a text in them, where these are given; $offset and $first make the page.
MATCH (record:Record)
WHERE ($kind IS NULL OR record.kind = $kind)
  AND ($ids IS NULL OR record.id IN $ids)
  AND ($text IS NULL OR toLower(record.body) CONTAINS toLower($text))
WITH record ORDER BY record.id
WITH collect(record) AS records
RETURN size(records) AS total,
  [record IN records[$offset..$offset + $first] | record {.id, .kind, .body, .seq}] AS page
