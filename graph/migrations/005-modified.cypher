// What readers see says itself when it changed last.
MATCH (change:Change) WHERE NOT change.deleted
MATCH (entity:Entity {id: change.id})
SET entity.modified = change.time
