// Relatedness: inverse-document-frequency cosine over what two initiatives share, in two phases.
//
//   idf(f)     = ln(N / df(f))            df: initiatives that have f in the same role; N: all initiatives; what all have is 0
//   p(f)       = w(f) idf(f)              0 where df is 1: what nobody else has makes two initiatives no less alike
//   norm(A)    = max(sqrt(sum over f of u(A,f)^2 p(f)), the median norm)
//   score(A,B) = sum over shared f of u(A,f) u(B,f) p(f) / (norm(A) norm(B))
//   w          = factor in the same role 1.0, theme 0.9, profession or region 0.6, organisation 0.4
//   u          = 1, or 0.9 for a theme that only a narrower one brings along
//
// df (`enablerCount`, `barrierCount`, `initiativeCount`) and the median norm are kept right by every load.
OPTIONAL MATCH (statistics:Statistics)
WITH this, coalesce(statistics.medianNorm, 0.0) AS medianNorm, COUNT { (:Initiative) } AS total
CALL (this, total) {
  WITH this AS of, total
  features.cypher
}
WITH this, medianNorm, total, collect(feature) AS own

// Candidates come from the rarest shared factors and themes until the row budget is spent.
CALL (own) {
  UNWIND [feature IN own WHERE feature.type IN ['HAS_ENABLER', 'HAS_BARRIER', 'HAS_THEME'] AND feature.share = 1.0] AS feature
  WITH feature ORDER BY feature.df, feature.node.id
  WITH collect(feature) AS rarest
  RETURN reduce(taken = {rows: 0, features: []}, feature IN rarest |
    CASE WHEN taken.rows = 0 OR taken.rows + feature.df <= $rowBudget
      THEN {rows: taken.rows + feature.df, features: taken.features + feature}
      ELSE taken END).features AS probes
}
CALL (this, probes) {
  UNWIND probes AS probe
  WITH this, probe, probe.node AS node
  MATCH (node)<-[shares:HAS_ENABLER|HAS_BARRIER|HAS_THEME]-(candidate:Initiative)
  WHERE type(shares) = probe.type
  WITH this, probe, candidate LIMIT $rowBudget
  WITH this, candidate, sum(probe.points) AS points
  WHERE candidate <> this
    AND NOT EXISTS { (this)-[:PART_OF*1..10]->(candidate) } AND NOT EXISTS { (candidate)-[:PART_OF*1..10]->(this) }
  RETURN candidate ORDER BY points DESC, candidate.id LIMIT toInteger($first) + 50
}

// The best of them are scored exactly.
CALL (candidate, total) {
  WITH candidate AS of, total
  features.cypher
}
WITH own, medianNorm, candidate, collect(feature) AS theirs
shared-features.cypher
WITH candidate, because, score WHERE score > 0
ORDER BY round(score, 9) DESC, candidate.id LIMIT toInteger($first)
RETURN {
  score: score,
  initiative: candidate,
  because: because,
  sharedEnablers: [reason IN because WHERE reason.kind = 'ENABLER' | reason.node],
  sharedBarriers: [reason IN because WHERE reason.kind = 'BARRIER' | reason.node],
  sharedThemes: [reason IN because WHERE reason.kind = 'THEME' | reason.node],
  sharedProfessions: [reason IN because WHERE reason.kind = 'PROFESSION' | reason.node],
  sharedRegions: [reason IN because WHERE reason.kind = 'REGION' | reason.node],
  sharedOrganisations: [reason IN because WHERE reason.kind = 'ORGANISATION' | reason.node]
} AS related
