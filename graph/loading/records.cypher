// Keeps each record as it was given, the number of its last revision and by which rules it is shown: what a later write is compared with.
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record.kind = row.kind, record.body = row.body, record.seq = row.seq, record.projection = row.projection
