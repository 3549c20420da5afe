// From `subjects` (nodes): which initiatives are about each of them (`asked`), by which theme (`via`, reached by `way`), and how
// much (`match`). The theme itself counts 1.0; a narrower one 0.7 a step, a broader one (`wider`) 0.3 a step, at most three steps.
// What an initiative is about (its subject) counts fully, what it touches on (an aspect) 0.6 times.
//
// Of a theme that a programme touches on, and no more than half of it (counted with its parts) has, the programme counts by that
// share: the parts that have it know more. A theme that stands in the
// initiative's own title is its subject, and counts 1.1 times.
//
// An initiative that was named counts 1.0 and its parts 0.7; of anything else than a theme those that are tied to it, and 0.6 times those
// of organisations that are there. They are told by what they are about.
//
// Rows are read from the nearest themes until the row budget is spent.
CALL (subjects) {
  UNWIND subjects AS asked
  WITH asked WHERE asked:Theme
  CALL (asked) {
    MATCH path = (asked)<-[:BROADER*0..3]-(via:Theme)
    RETURN via, 0.7 ^ length(path) AS match, false AS wider, nodes(path) AS way
    UNION
    MATCH path = (asked)-[:BROADER*1..3]->(via:Theme)
    RETURN via, 0.3 ^ length(path) AS match, true AS wider, nodes(path) AS way
  }
  WITH asked, via, match, wider, way ORDER BY match DESC, via.id, asked.id
  MATCH (via)<-[about:HAS_THEME]-(initiative:Initiative)
  WITH asked, via, match, about.role = 'SUBJECT' AS isSubject, wider, way, initiative, COUNT { (initiative)<-[:PART_OF]-() } AS parts LIMIT $rowBudget
  WITH asked, via, match, coalesce(isSubject, false) AS isSubject, wider, way, initiative, parts, CASE parts WHEN 0 THEN 1.0 ELSE (1.0 + COUNT {
    (initiative)<-[:PART_OF]-(part:Initiative) WHERE EXISTS { (part)-[:HAS_THEME]->(:Theme)-[:BROADER*0..3]->(via) }
  }) / (1 + parts) END AS share
  RETURN asked, via, wider, way, initiative, parts, match * CASE WHEN isSubject THEN 1.0 WHEN share > 0.5 THEN 0.6 ELSE 0.6 * share END
    * CASE WHEN any(title IN initiative.foldedNames[1..] WHERE any(name IN via.foldedNames
        WHERE size(name) > 2 AND ' ' + title + ' ' CONTAINS ' ' + name + ' ')) THEN 1.1 ELSE 1.0 END AS match
  UNION ALL
  UNWIND subjects AS asked
  WITH asked WHERE NOT asked:Theme
  CALL (asked) {
    WITH asked WHERE asked:Initiative
    MATCH (asked)<-[:PART_OF*0..1]-(initiative:Initiative)
    RETURN initiative, CASE initiative WHEN asked THEN 1.0 ELSE 0.7 END AS match
    UNION ALL
    WITH asked WHERE NOT asked:Initiative
    MATCH (asked)-[:LOCATED_IN|PARTICIPATES_IN|FUNDS|CONTACT_FOR|INVOLVES|HAS_ENABLER|HAS_BARRIER]-(initiative:Initiative)
    RETURN initiative, 1.0 AS match LIMIT $rowBudget
    UNION ALL
    MATCH (asked)<-[:LOCATED_IN]-(:Organisation)-[:PARTICIPATES_IN]->(initiative:Initiative)
    RETURN initiative, 0.6 AS match LIMIT $rowBudget
  }
  WITH asked, initiative, max(match) AS match
  CALL (initiative) {
    MATCH (initiative)-[about:HAS_THEME]->(via:Theme)
    RETURN via ORDER BY coalesce(about.role = 'SUBJECT', false) DESC, via.id LIMIT 1
  }
  RETURN asked, via, false AS wider, [via] AS way, initiative, COUNT { (initiative)<-[:PART_OF]-() } AS parts, match
}
