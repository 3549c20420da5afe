// Counts some initiatives ($ids) in ($by 1) or out (-1) where they share something with others: how many have each factor (in each
// role and in either), theme (or one directly below it), profession, region and organisation. Of what none has nothing is noted.
UNWIND $ids AS id
MATCH (initiative:Initiative {id: id})
CALL (initiative) {
  MATCH (initiative)-[has:HAS_ENABLER|HAS_BARRIER|INVOLVES|LOCATED_IN|PARTICIPATES_IN]-(node:Entity)
  RETURN node, collect(DISTINCT type(has)) AS ways
  UNION
  MATCH (initiative)-[:HAS_THEME]->(:Theme)-[:BROADER*0..1]->(node:Theme)
  RETURN DISTINCT node, [] AS ways
}
WITH node, count(*) AS all,
  sum(CASE WHEN 'HAS_ENABLER' IN ways THEN 1 ELSE 0 END) AS helped,
  sum(CASE WHEN 'HAS_BARRIER' IN ways THEN 1 ELSE 0 END) AS hindered
WITH node, coalesce(node.initiativeCount, 0) + $by * all AS all,
  coalesce(node.enablerCount, 0) + $by * helped AS helped,
  coalesce(node.barrierCount, 0) + $by * hindered AS hindered
SET node.initiativeCount = CASE all WHEN 0 THEN null ELSE all END,
  node.enablerCount = CASE helped WHEN 0 THEN null ELSE helped END,
  node.barrierCount = CASE hindered WHEN 0 THEN null ELSE hindered END
