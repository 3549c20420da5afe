// From `themes` (nodes): which initiatives are about each of them (`asked`), by which theme (`via`, reached by `way`), and how
// much (`match`). The theme itself counts 1.0; a narrower one 0.7 a step, a broader one (`wider`) 0.3 a step, at most three steps.
// What an initiative is about (its subject) counts fully, what it touches on (an aspect) 0.6 times.
//
// Of a theme that a programme touches on, and no more than half of it (counted with its parts) has, the programme counts by that
// share: the parts that have it know more. A theme that stands in the
// initiative's own title is its subject, and counts 1.1 times.
//
// Rows are read from the nearest themes until the row budget is spent.
CALL (themes) {
  UNWIND themes AS asked
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
}
