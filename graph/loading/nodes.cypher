// Writes nodes of any kind; properties that a node no longer has are gone.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
SET entity.id = row.id
SET entity:$(row.label)
