// What is left of people who were erased: those that the graph knows stay beside those of the backup.
UNWIND $rows AS row
MERGE (tombstone:Tombstone {id: row.properties.id})
SET tombstone = row.properties
