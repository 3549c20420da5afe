// score = idf(barrier as an enabler) * (1 + nearness), where nearness is the share of our themes, professions and regions
// that the other one has too, 0 … 1. Once rarer barriers give enough rows, those are left out from which even the nearest
// initiative would score less. Of the rest rows are read from the rarest barriers until the row budget is spent.
WITH this, COUNT { (:Initiative) } AS total
MATCH (this)-[hindered:HAS_BARRIER]->(barrier:Factor) WHERE barrier.enablerCount > 0
WITH this, barrier, hindered, #idf(total: total, df: barrier.enablerCount) AS idf ORDER BY barrier.enablerCount, barrier.id
WITH this, collect({barrier: barrier, hindered: hindered, idf: idf}) AS own
WITH this, own, COLLECT { MATCH (this)-[:HAS_THEME|INVOLVES|LOCATED_IN]->(mine) RETURN DISTINCT mine } AS mine,
  head([place IN range(0, size(own) - 1)
    // One fewer: it may be this initiative's own enabler too.
    WHERE reduce(rows = 0, one IN own[..place + 1] | rows + one.barrier.enablerCount - 1) >= $first | own[place].idf]) AS enough
UNWIND own AS one
WITH this, mine, enough, one.barrier AS barrier, one.hindered AS hindered, one.idf AS idf
WHERE enough IS NULL OR 2 * idf >= enough - 1e-9
MATCH (barrier)<-[helped:HAS_ENABLER]-(other:Initiative)
WITH this, mine, barrier, hindered, idf, helped, other LIMIT $rowBudget
WHERE other <> this
WITH barrier, other, hindered.note AS barrierNote, helped.note AS note, idf, size(mine) AS all,
  COUNT { MATCH (other)-[:HAS_THEME|INVOLVES|LOCATED_IN]->(near) WHERE near IN mine RETURN DISTINCT near } AS common
WITH barrier, other, barrierNote, note, idf * (1 + CASE all WHEN 0 THEN 0 ELSE toFloat(common) / all END) AS score
ORDER BY round(score, 9) DESC, barrier.id, other.id LIMIT toInteger($first)
CALL (barrier, other) {
  OPTIONAL MATCH (lesson:Lesson)-[:ADDRESSES]->(barrier)
  WITH lesson, other, EXISTS { (other)-[:TAUGHT]->(lesson) } AS taughtThere
  ORDER BY taughtThere DESC, lesson.id
  RETURN collect(lesson) AS lessons
}
CALL (other) {
  OPTIONAL MATCH (other)<-[about:CONTACT_FOR]-(contact:Contact)
  WHERE #can-be-asked(role: about.role, contact: contact)
  WITH contact, max(#role-weight(role: about.role)) AS weight
  ORDER BY #can-be-called(contact: contact) DESC, weight DESC, contact.id
  RETURN collect(contact) AS contacts
}
CALL (other) {
  OPTIONAL MATCH (other)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
  WITH organisation, max(#part-weight(part: part.role)) AS weight
  ORDER BY weight DESC, organisation.id
  RETURN collect(organisation) AS organisations
}
RETURN {
  score: score, barrier: barrier, initiative: other, note: note, barrierNote: barrierNote, lessons: lessons,
  contacts: contacts, organisations: CASE WHEN size(contacts) = 0 THEN organisations ELSE [] END
} AS bridge
