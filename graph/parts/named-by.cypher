// Whose related words have the names of some records (#renamed), or the places of some others (#moved), as `node`. A place stands with whom it is the
// place of.
CALL () {
  UNWIND #renamed AS id
  MATCH (of:Entity {id: id})
  MATCH (of)-[:HAS_THEME|INVOLVES|USES_PATHWAY|PARTICIPATES_IN|CONTACT_FOR|HAS_RESOURCE|HAS_ENABLER|HAS_BARRIER|LOCATED_IN|WORKS_AT]-(node:Initiative|Lesson|Contact|Organisation|Resource)
  RETURN node
  UNION
  UNWIND #renamed AS id
  MATCH (of:Entity {id: id}) WHERE of:Region
  MATCH (of)<-[:LOCATED_IN]-()-[:WORKS_AT|CONTACT_FOR|HAS_RESOURCE|TAUGHT]-(node:Contact|Lesson|Resource)
  RETURN node
  UNION
  UNWIND #moved AS id
  MATCH (of:Entity {id: id})
  MATCH (of)-[:WORKS_AT|CONTACT_FOR|HAS_RESOURCE|TAUGHT]-(node:Contact|Lesson|Resource)
  RETURN node
}
