// Records that hold a text ($quoted: an id in quotes) and so may mention the record with that id.
MATCH (record:Record) WHERE record.body CONTAINS $quoted
RETURN record.id AS id, record.kind AS kind, record.body AS body, record.seq AS seq
ORDER BY id
