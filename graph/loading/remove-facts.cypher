// Takes out what the records of one kind ($ids) stated so far: their parts and the relationships that they own ($out, $in). The types stand here
// too, so that nothing else of a node is looked at: an organisation may take part in thousands of initiatives, which state that.
MATCH (entity:Entity) WHERE entity.id IN $ids
OPTIONAL MATCH (entity)-[:HAS_TARGET|HAS_QUOTE|HAS_MILESTONE]->(part)
DETACH DELETE part
WITH DISTINCT entity
CALL (entity) {
  MATCH (entity)-[stated:CITED_IN|PART_OF|HAS_THEME|HAS_ENABLER|HAS_BARRIER|TAUGHT|HAS_RESOURCE|PRODUCES|USES|INVOLVES|USES_PATHWAY|LOCATED_IN|WORKS_AT|ADDRESSES|BROADER|GROWS_INTO]->()
  WHERE type(stated) IN $out
  DELETE stated
}
CALL (entity) {
  WITH entity WHERE size($in) > 0
  MATCH (entity)<-[stated:PARTICIPATES_IN|FUNDS|CONTACT_FOR]-()
  WHERE type(stated) IN $in
  DELETE stated
}
