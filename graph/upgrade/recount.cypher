// Counts anew what every write keeps count of (loading/tally.cypher), at some nodes ($ids).
UNWIND $ids AS id
MATCH (node:Entity {id: id}) WHERE node:Factor OR node:Theme OR node:Profession OR node:Region OR node:Organisation
WITH node, CASE WHEN node:Theme
  THEN COUNT { MATCH (node)<-[:BROADER*0..1]-(:Theme)<-[:HAS_THEME]-(initiative:Initiative) RETURN DISTINCT initiative }
  ELSE COUNT {
    MATCH (node)-[:HAS_ENABLER|HAS_BARRIER|INVOLVES|LOCATED_IN|PARTICIPATES_IN]-(initiative:Initiative) RETURN DISTINCT initiative
  } END AS all,
  COUNT { (node)<-[:HAS_ENABLER]-() } AS helped, COUNT { (node)<-[:HAS_BARRIER]-() } AS hindered
SET node.initiativeCount = CASE all WHEN 0 THEN null ELSE all END,
  node.enablerCount = CASE helped WHEN 0 THEN null ELSE helped END,
  node.barrierCount = CASE hindered WHEN 0 THEN null ELSE hindered END
