// score = idf(barrier as an enabler) * (1 + nearness), where nearness is the share of our themes, professions and regions
// that the other one has too. Rows are read from the rarest barriers until the row budget is spent.
MATCH (this)-[hindered:HAS_BARRIER]->(barrier:Factor) WHERE barrier.enablerCount > 0
WITH this, barrier, hindered ORDER BY barrier.enablerCount, barrier.id
MATCH (barrier)<-[helped:HAS_ENABLER]-(other:Initiative)
WITH this, barrier, hindered, helped, other LIMIT $rowBudget
WHERE other <> this
WITH this, barrier, other, hindered.note AS barrierNote, helped.note AS note,
  log(1 + toFloat(COUNT { (:Initiative) }) / barrier.enablerCount) AS idf,
  COUNT { MATCH (this)-[:HAS_THEME|INVOLVES|LOCATED_IN]->(common)<-[:HAS_THEME|INVOLVES|LOCATED_IN]-(other) RETURN DISTINCT common } AS common,
  COUNT { MATCH (this)-[:HAS_THEME|INVOLVES|LOCATED_IN]->(mine) RETURN DISTINCT mine } AS mine
WITH barrier, other, barrierNote, note, idf * (1 + CASE mine WHEN 0 THEN 0 ELSE toFloat(common) / mine END) AS score
ORDER BY round(score, 9) DESC, barrier.id, other.id LIMIT toInteger($first)
CALL (barrier, other) {
  OPTIONAL MATCH (lesson:Lesson)-[:ADDRESSES]->(barrier)
  WITH lesson, other, EXISTS { (other)-[:TAUGHT]->(lesson) } AS taughtThere
  ORDER BY taughtThere DESC, lesson.id
  RETURN collect(lesson) AS lessons
}
CALL (other) {
  OPTIONAL MATCH (other)<-[about:CONTACT_FOR]-(contact:Contact)
  WHERE about.role <> 'QUOTED' OR contact.email IS NOT NULL OR contact.phone IS NOT NULL
  WITH contact, min(CASE about.role WHEN 'CONTACT' THEN 1 WHEN 'LEADER' THEN 2 WHEN 'QUOTED' THEN 4 ELSE 3 END) AS rank
  ORDER BY contact.email IS NULL AND contact.phone IS NULL, rank, contact.id
  RETURN collect(contact) AS contacts
}
CALL (other) {
  OPTIONAL MATCH (other)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
  WITH organisation, max(CASE part.role WHEN 'LEAD' THEN 1 ELSE 0 END) AS rank
  ORDER BY rank DESC, organisation.id
  RETURN collect(organisation) AS organisations
}
RETURN {
  score: score, barrier: barrier, initiative: other, note: note, barrierNote: barrierNote, lessons: lessons,
  contacts: contacts, organisations: CASE WHEN size(contacts) = 0 THEN organisations ELSE [] END
} AS bridge
