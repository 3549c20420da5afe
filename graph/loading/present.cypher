// The record with this id, or the one that it was merged into.
#present-id(id: $id)
MATCH (record:Record {id: id})
RETURN record.id AS id, record.kind AS kind, record.body AS body, record.seq AS seq
