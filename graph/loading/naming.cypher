// Records of initiatives that name one of the contacts ($ids) or quote one.
MATCH (contact:Entity) WHERE contact.id IN $ids
CALL (contact) {
  MATCH (contact)-[:CONTACT_FOR]->(initiative:Initiative)
  RETURN initiative
  UNION
  MATCH (contact)<-[:SPOKEN_BY]-(:Quote)<-[:HAS_QUOTE]-(initiative:Initiative)
  RETURN initiative
}
WITH DISTINCT initiative.id AS id
MATCH (record:Record {id: id})
RETURN record.body AS body
