// Who did something about a barrier of ours comes before those whom it helped, and of either kind those who can be reached before
// those who can't. Then score = idf(barrier) * (1 + nearness), where nearness is the share of our themes, professions and regions
// that the other one has too, 0 … 1. Rows of either kind are read from the rarest barriers until the row budget is spent.
WITH this, COUNT { (:Initiative) } AS total,
  COLLECT { MATCH (this)-[:PART_OF*1..]->(above) RETURN DISTINCT above } AS above,
  COLLECT { MATCH (this)-[:HAS_THEME|INVOLVES|LOCATED_IN]->(mine) RETURN DISTINCT mine } AS mine,
  COLLECT { MATCH (this)-[:TAUGHT]->(known) RETURN DISTINCT known } AS known
MATCH (this)-[hindered:HAS_BARRIER]->(barrier:Factor)
WITH this, above, mine, known, barrier, hindered, #idf(total: total, df: barrier.initiativeCount) AS idf
ORDER BY barrier.initiativeCount, barrier.id
WITH this, above, mine, known, collect({barrier: barrier, note: hindered.note, idf: idf}) AS own
CALL (own) {
  UNWIND own AS one
  WITH one, one.barrier AS barrier
  MATCH (barrier)<-[met:HAS_BARRIER]-(other:Initiative)
  WITH one, met, other LIMIT $rowBudget
  WHERE met.remedy IS NOT NULL
  RETURN one, other, 'REMEDY' AS how, met.remedy AS note
  UNION ALL
  UNWIND own AS one
  WITH one, one.barrier AS barrier
  MATCH (barrier)<-[helped:HAS_ENABLER]-(other:Initiative)
  WITH one, helped, other LIMIT $rowBudget
  RETURN one, other, 'ENABLER' AS how, helped.note AS note
}
WITH this, above, mine, known, one, other, how, note
WHERE other <> this AND NOT other IN above AND NOT this IN COLLECT { MATCH (other)-[:PART_OF*1..]->(over) RETURN DISTINCT over }
WITH known, one, other, how, note, size(mine) AS all, #can-be-reached(initiative: other) AS reached,
  COUNT { MATCH (other)-[:HAS_THEME|INVOLVES|LOCATED_IN]->(near) WHERE near IN mine RETURN DISTINCT near } AS common
WITH known, one, one.barrier AS barrier, other, how, note, reached,
  one.idf * (1 + CASE all WHEN 0 THEN 0 ELSE toFloat(common) / all END) AS score
ORDER BY how = 'REMEDY' DESC, reached DESC, round(score, 9) DESC, barrier.id, other.id LIMIT toInteger($first)
CALL (known, barrier, other) {
  OPTIONAL MATCH (other)-[:TAUGHT]->(lesson:Lesson)-[:ADDRESSES]->(barrier) WHERE NOT lesson IN known
  WITH DISTINCT lesson ORDER BY lesson.id
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
  OPTIONAL MATCH (other)<-[part:PARTICIPATES_IN|FUNDS]-(organisation:Organisation)
  WITH organisation, max(CASE type(part) WHEN 'FUNDS' THEN 0.3 ELSE #part-weight(part: part.role) END) AS weight
  ORDER BY #publishes-contact(organisation: organisation) DESC, weight DESC, organisation.id
  RETURN collect(organisation) AS organisations
}
RETURN {
  score: score, how: how, barrier: barrier, initiative: other, note: note, barrierNote: one.note, lessons: lessons, contacts: contacts,
  organisations: CASE WHEN any(contact IN contacts WHERE #can-be-called(contact: contact)) THEN [] ELSE organisations END
} AS bridge
