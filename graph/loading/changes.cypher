// Brings the feed up to date with the revisions after $after: one node an entity, at the number of its last change.
// What readers never saw has none; what they no longer see is marked as deleted. What they see says itself when it changed.
MATCH (revision:Revision) WHERE revision.seq > $after
WITH revision ORDER BY revision.seq
CALL (revision) {
  RETURN revision.id AS id, revision.kind AS kind, revision.mergedInto AS mergedInto
  UNION
  // An initiative shows its lessons and factors.
  WITH revision WHERE revision.kind IN ['Lesson', 'Factor']
  MATCH (:Entity {id: revision.id})<-[:TAUGHT|HAS_ENABLER|HAS_BARRIER]-(initiative:Initiative)
  RETURN initiative.id AS id, 'Initiative' AS kind, null AS mergedInto
  UNION
  // And its contacts and whom it quotes, as far as readers see or saw them.
  WITH revision
  WHERE revision.kind = 'Contact' AND (EXISTS { (:Contact {id: revision.id}) } OR EXISTS { (:Change {id: revision.id}) })
  MATCH (:Entity {id: revision.id})-[:CONTACT_FOR|SPOKEN_BY|HAS_QUOTE]-{1,2}(initiative:Initiative)
  RETURN initiative.id AS id, 'Initiative' AS kind, null AS mergedInto
}
WITH id, kind, max(revision.seq) AS seq, last(collect(revision.time)) AS time, last(collect(mergedInto)) AS into
// The id of a contact that is not public stays unknown.
WITH id, kind, seq, time, CASE WHEN NOT EXISTS { (:Withheld {id: into}) } THEN into END AS mergedInto
CALL (id, kind, seq, time, mergedInto) {
  MATCH (entity:Entity {id: id}) WHERE kind IN labels(entity)
  MERGE (change:Change {id: id})
  SET entity.modified = time, change.kind = kind, change.seq = seq, change.time = time, change.deleted = false, change.mergedInto = null
  UNION
  WITH * WHERE NOT EXISTS { MATCH (entity:Entity {id: id}) WHERE kind IN labels(entity) }
  MATCH (change:Change {id: id})
  SET change.seq = seq, change.time = time, change.deleted = true, change.mergedInto = mergedInto
}
