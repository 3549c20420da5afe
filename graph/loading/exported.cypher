// Records of a kind in the order of their ids, a page after $after.
MATCH (record:Record)
WHERE record.id > $after AND record.kind = $kind
RETURN record.id AS id, record.body AS body
ORDER BY id
LIMIT $size
