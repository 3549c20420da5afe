// A factor weighs ln(1 + N / df), where df counts the initiatives that have it in the role asked for (or in either).
// Rows are read from the rarest factors until the row budget is spent.
WITH COUNT { (:Initiative) } AS total,
  $factors + COLLECT { MATCH (merged:Redirect) WHERE merged.id IN $factors RETURN merged.to } AS ids,
  CASE $as WHEN 'ENABLER' THEN ['HAS_ENABLER'] WHEN 'BARRIER' THEN ['HAS_BARRIER'] ELSE ['HAS_ENABLER', 'HAS_BARRIER'] END AS roles
MATCH (factor:Factor) WHERE factor.id IN ids
WITH total, roles, factor,
  #factor-df(factor: factor) AS df
WHERE df > 0
WITH total, roles, factor, df, #idf(total: total, df: df) AS idf ORDER BY df, factor.id
WITH roles, collect({factor: factor, df: df, idf: idf}) AS asked, sum(idf) AS allPoints
UNWIND asked AS one
WITH roles, allPoints, one, one.factor AS factor
MATCH (factor)<-[has:HAS_ENABLER|HAS_BARRIER]-(initiative:Initiative) WHERE type(has) IN roles
WITH allPoints, one, initiative, has LIMIT $rowBudget
WITH allPoints, initiative, one, collect(DISTINCT type(has)) AS had
ORDER BY one.idf DESC, one.factor.id
WITH initiative, collect({
  kind: CASE WHEN size(had) = 2 THEN 'BOTH_ROLES' WHEN had = ['HAS_ENABLER'] THEN 'ENABLER' ELSE 'BARRIER' END,
  node: one.factor, sharedBy: one.df, contribution: one.idf / allPoints
}) AS because
WITH initiative, because, reduce(sum = 0.0, reason IN because | sum + reason.contribution) AS score
ORDER BY size(because) DESC, round(score, 9) DESC, initiative.id LIMIT toInteger($first)
RETURN {score: score, initiative: initiative, because: because, factors: [reason IN because | reason.node]} AS sharing
