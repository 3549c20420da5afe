// Names of what some nodes ($ids) are tied to, so that an initiative is found by its themes, people and places. Those of what it is about
// stand there twice: what it only touches on weighs less. What is tied to more than two hundred things is found by the names of two
// hundred of them. And marks of what a search is narrowed by (`src/search/marks.ts`).
UNWIND $ids AS id
MATCH (node:Entity {id: id}) WHERE node:Initiative|Lesson|Contact|Organisation|Resource
CALL (node) {
  OPTIONAL MATCH (node)-[tie:HAS_THEME|INVOLVES|USES_PATHWAY|PARTICIPATES_IN|CONTACT_FOR|HAS_RESOURCE|HAS_ENABLER|HAS_BARRIER|LOCATED_IN|WORKS_AT]-(near:Entity)
  WITH tie, near LIMIT 200
  WITH near, max(CASE WHEN type(tie) = 'HAS_THEME' AND tie.role = 'SUBJECT' THEN 2 ELSE 1 END) AS times ORDER BY near.id
  UNWIND range(1, times) AS time
  RETURN reduce(text = '', name IN collect(coalesce(near.stemNames + ' ' + near.stemNameParts, near.name)) | text + name + ' | ') AS related
}
CALL (node) {
  // Where it is, or is done by whom: somebody is where they work and where what they do happens.
  CALL (node) {
    MATCH (node)-[:LOCATED_IN]->(place:Region)
    RETURN place
    UNION
    MATCH (node)-[:WORKS_AT|CONTACT_FOR|HAS_RESOURCE|TAUGHT]-(there:Initiative|Organisation)
    WITH there LIMIT 200
    MATCH (there)-[:LOCATED_IN]->(place:Region)
    RETURN place
  }
  WITH place ORDER BY place.id
  RETURN reduce(text = '', name IN collect(place.foldNames) | text + name + ' | ') AS places
}
CALL (node) {
  CALL (node) {
    MATCH (node)-[:HAS_THEME|INVOLVES|LOCATED_IN]->(near)
    RETURN near
    UNION
    WITH node WHERE node:Initiative
    MATCH (node)<-[:PARTICIPATES_IN|FUNDS]-(near)
    RETURN near
    UNION
    MATCH (node)-[:WORKS_AT]->(near)
    RETURN near
  }
  WITH near ORDER BY near.id
  RETURN reduce(text = '', tiedTo IN collect(near.id) | text + 'id_' + replace(tiedTo, '-', '_') + ' ') AS marks
}
WITH node, related, places, marks
WHERE node.stemRelated IS NULL OR node.stemRelated <> related OR node.foldPlaces IS NULL OR node.foldPlaces <> places
  OR node.tieMarks IS NULL OR node.tieMarks <> marks
SET node.stemRelated = related, node.foldPlaces = places, node.tieMarks = marks
