// Names of what a node is tied to, so that an initiative is found by its themes, people and places.
MATCH (node:Initiative|Lesson|Contact|Organisation|Resource)
CALL (node) {
  OPTIONAL MATCH (node)-[:HAS_THEME|INVOLVES|USES_PATHWAY|PARTICIPATES_IN|CONTACT_FOR|HAS_RESOURCE|HAS_ENABLER|HAS_BARRIER|LOCATED_IN|WORKS_AT]-(near:Entity)
  WITH DISTINCT near ORDER BY near.id
  RETURN collect(coalesce(near.stemNames + ' ' + near.stemNameParts, near.name)) AS names
}
SET node.stemRelated = reduce(text = '', name IN names | text + name + ' | ')
