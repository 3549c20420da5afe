// Ids of records after $after in their order, a page.
MATCH (record:Record) WHERE record.id > $after
RETURN record.id AS id
ORDER BY id LIMIT $size
