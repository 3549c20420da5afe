// Writes nodes of any kind; properties that a node no longer has are gone. A contact changes its label when it becomes
// public, or no longer is.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
SET entity.id = row.id
REMOVE entity:Contact:Withheld
SET entity:$(row.label)
