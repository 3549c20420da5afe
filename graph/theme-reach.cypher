// From `themes` (nodes): which themes count for each of them, how much (`match`), whether only by being wider, and the way
// there. The theme itself counts 1.0; a narrower one 0.7 a step, a broader one 0.3 a step, at most three steps.
CALL (themes) {
  UNWIND themes AS asked
  CALL (asked) {
    MATCH path = (asked)<-[:BROADER*0..3]-(via:Theme)
    RETURN via, 0.7 ^ length(path) AS match, false AS wider, nodes(path) AS way
    UNION
    MATCH path = (asked)-[:BROADER*1..3]->(via:Theme)
    RETURN via, 0.3 ^ length(path) AS match, true AS wider, nodes(path) AS way
  }
  RETURN asked, via, match, wider, way
}
