// Keeps what ranking needs: how many initiatives have each factor (in each role and in either), theme (or one directly
// below it), profession, region and organisation, and the median norm of an initiative (see related.cypher).
MATCH (node:Entity) WHERE node:Factor OR node:Theme OR node:Profession OR node:Region OR node:Organisation
SET node.initiativeCount = CASE WHEN node:Theme
  THEN COUNT { MATCH (node)<-[:BROADER*0..1]-(:Theme)<-[:HAS_THEME]-(initiative:Initiative) RETURN DISTINCT initiative }
  ELSE COUNT {
    MATCH (node)-[:HAS_ENABLER|HAS_BARRIER|INVOLVES|LOCATED_IN|PARTICIPATES_IN]-(initiative:Initiative) RETURN DISTINCT initiative
  } END
WITH count(node) AS counted
CALL () {
  MATCH (factor:Factor)
  SET factor.enablerCount = COUNT { (factor)<-[:HAS_ENABLER]-() }, factor.barrierCount = COUNT { (factor)<-[:HAS_BARRIER]-() }
}
WITH counted, COUNT { (:Initiative) } AS total
OPTIONAL MATCH (of:Initiative)
CALL (of, total) {
  CALL (of, total) {
    features.cypher
  }
  RETURN sqrt(sum(feature.share ^ 2 * feature.points)) AS norm
}
WITH percentileCont(norm, 0.5) AS medianNorm
MERGE (statistics:Statistics {id: 'statistics'})
SET statistics.medianNorm = medianNorm
