// Counts initiatives in ($by 1) or out (-1) at the themes directly above some ($ids): those that have nothing but these to bring them there.
MATCH (theme:Theme)-[:BROADER]->(above:Theme) WHERE theme.id IN $ids
MATCH (theme)<-[:HAS_THEME]-(initiative:Initiative)
WHERE NOT EXISTS { (initiative)-[:HAS_THEME]->(above) }
  AND NOT EXISTS { MATCH (initiative)-[:HAS_THEME]->(other:Theme)-[:BROADER]->(above) WHERE NOT other.id IN $ids }
WITH above, count(DISTINCT initiative) AS initiatives
WITH above, coalesce(above.initiativeCount, 0) + $by * initiatives AS initiatives
SET above.initiativeCount = CASE initiatives WHEN 0 THEN null ELSE initiatives END
