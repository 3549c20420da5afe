// Every record: what an id that nothing has may have been meant as.
MATCH (record:Record)
RETURN record.id AS id, record.kind AS kind
