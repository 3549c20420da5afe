// The last change of a thing of some kinds.
MATCH (change:Change {id: $id}) WHERE change.seq >= 0 AND change.kind IN $kinds
RETURN change.id AS id, change.kind AS kind, change.seq AS seq, change.time AS time, change.deleted AS deleted
