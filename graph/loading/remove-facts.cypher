// Takes out what the records of one kind ($ids) stated so far: their parts and the relationships that they own.
MATCH (entity:Entity) WHERE entity.id IN $ids
OPTIONAL MATCH (entity)-[:HAS_TARGET|HAS_QUOTE|HAS_MILESTONE]->(part)
DETACH DELETE part
WITH DISTINCT entity
CALL (entity) {
  MATCH (entity)-[stated]->() WHERE type(stated) IN $out
  DELETE stated
}
CALL (entity) {
  MATCH (entity)<-[stated]-() WHERE type(stated) IN $in
  DELETE stated
}
