// What an initiative (`of`) has that others may share, heaviest first; `total` is the number of initiatives.
// Weights and formula: related.cypher. A theme brings the ones directly above it, at a share of 0.9. All these
// relationships but PARTICIPATES_IN start at the initiative.
CALL (of) {
  MATCH (of)-[has:HAS_ENABLER|HAS_BARRIER|INVOLVES|LOCATED_IN|PARTICIPATES_IN]-(node)
  RETURN DISTINCT type(has) AS type, node, 1.0 AS share
  UNION
  MATCH path = (of)-[:HAS_THEME]->(:Theme)-[:BROADER*0..1]->(node:Theme)
  RETURN 'HAS_THEME' AS type, node, max(CASE length(path) WHEN 1 THEN 1.0 ELSE 0.9 END) AS share
}
WITH total, type, node, share,
  CASE type WHEN 'HAS_ENABLER' THEN node.enablerCount WHEN 'HAS_BARRIER' THEN node.barrierCount ELSE node.initiativeCount END AS df,
  CASE type WHEN 'HAS_THEME' THEN 0.9 WHEN 'INVOLVES' THEN 0.6 WHEN 'LOCATED_IN' THEN 0.6 WHEN 'PARTICIPATES_IN' THEN 0.4 ELSE 1.0 END AS weight
WITH type, node, share, df, weight * CASE WHEN df > 1 THEN log(toFloat(total) / df) ELSE 0.0 END AS points
ORDER BY points DESC, node.id, type
RETURN {type: type, node: node, share: share, df: df, points: points} AS feature
