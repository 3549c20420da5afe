// Notes at some initiatives ($ids) how much they have that others may share (see related.cypher).
UNWIND $ids AS id
MATCH (initiative:Initiative {id: id})
SET initiative.circumstancesWeight = COUNT { (initiative)-[:HAS_ENABLER|HAS_BARRIER]->() },
  initiative.subjectWeight = reduce(sum = 0.0, share IN COLLECT {
    MATCH (initiative)-[about:HAS_THEME]->()
    WITH #theme-share(role: about.role) AS share ORDER BY share
    RETURN share
  } | sum + share)
