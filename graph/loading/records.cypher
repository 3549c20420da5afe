// Keeps each record as it was given: what a later load is compared with.
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record.kind = row.kind, record.body = row.body
