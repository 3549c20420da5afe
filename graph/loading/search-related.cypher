// Names of what a node is tied to, so that an initiative is found by its themes, people and places. Those of what it is about stand
// there twice: what it only touches on weighs less.
MATCH (node:Initiative|Lesson|Contact|Organisation|Resource)
CALL (node) {
  OPTIONAL MATCH (node)-[tie:HAS_THEME|INVOLVES|USES_PATHWAY|PARTICIPATES_IN|CONTACT_FOR|HAS_RESOURCE|HAS_ENABLER|HAS_BARRIER|LOCATED_IN|WORKS_AT]-(near:Entity)
  WITH near, max(CASE WHEN type(tie) = 'HAS_THEME' AND tie.role = 'SUBJECT' THEN 2 ELSE 1 END) AS times ORDER BY near.id
  UNWIND range(1, times) AS time
  RETURN collect(coalesce(near.stemNames + ' ' + near.stemNameParts, near.name)) AS names
}
CALL (node) {
  // Where it is, or is done by whom: somebody is where they work and where what they do happens.
  OPTIONAL MATCH (node)-[:LOCATED_IN]->(here:Region)
  OPTIONAL MATCH (node)-[:WORKS_AT|CONTACT_FOR|HAS_RESOURCE|TAUGHT]-(:Initiative|Organisation)-[:LOCATED_IN]->(there:Region)
  WITH collect(DISTINCT here) + collect(DISTINCT there) AS places
  UNWIND CASE places WHEN [] THEN [null] ELSE places END AS place
  WITH DISTINCT place ORDER BY place.id
  RETURN collect(place.foldNames) AS places
}
SET node.foldPlaces = reduce(text = '', name IN places | text + name + ' | ')
SET node.stemRelated = reduce(text = '', name IN names | text + name + ' | ')
