// Records by id, a page of them ($size) after one ($after): anything in them may be about somebody.
MATCH (record:Record) WHERE record.id > $after
RETURN record.id AS key, record.body AS body
ORDER BY record.id LIMIT $size
