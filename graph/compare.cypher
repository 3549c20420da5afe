// Formula: related.cypher.
OPTIONAL MATCH (mergedA:Redirect {id: $a})
OPTIONAL MATCH (mergedB:Redirect {id: $b})
MATCH (a:Initiative {id: coalesce(mergedA.to, $a)}), (b:Initiative {id: coalesce(mergedB.to, $b)})
WITH a, b, COUNT { (:Initiative) } AS total
CALL (a, total) {
  WITH a AS of, total
  #features()
}
WITH a, b, total, features AS own, norms AS ownNorms
CALL (b, total) {
  WITH b AS of, total
  #features()
}
WITH a, b, own, ownNorms, features AS theirs, norms AS theirNorms
#shared-features()
RETURN {
  a: a, b: b, score: score, because: because,
  turnedByB: COLLECT {
    MATCH (a)-[hinders:HAS_BARRIER]->(factor)<-[helps:HAS_ENABLER]-(b)
    WITH factor, hinders, helps ORDER BY factor.id
    RETURN {factor: factor, barrierNote: hinders.note, enablerNote: helps.note}
  },
  turnedByA: COLLECT {
    MATCH (b)-[hinders:HAS_BARRIER]->(factor)<-[helps:HAS_ENABLER]-(a)
    WITH factor, hinders, helps ORDER BY factor.id
    RETURN {factor: factor, barrierNote: hinders.note, enablerNote: helps.note}
  }
} AS comparison
