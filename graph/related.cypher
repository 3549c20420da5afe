// Relatedness: how alike two initiatives are by inverse-document-frequency cosines over three aspects, in two phases.
//
//   circumstances  factors in the same role
//   subject        themes, and the ones directly above them
//   setting        professions, regions and organisations
//
//   idf(f)        = ln(1 + N / df(f)) - ln 2   df: initiatives that have f in the same role; N: all initiatives; what all have is 0
//   p(f)          = idf(f) ^ (1/3)             the root, since in a graph of dozens a df of one or two is mostly chance; half of
//                                              it for an organisation; 0 where df is 1: what nobody else has makes two no less alike
//   norm(A,a)     = max(sqrt(sum over f in aspect a of u(A,f) p(f)), sqrt(m(a) p2)), so that one lonely factor is no likeness: p2 is p of
//                   what only two have, and m (1.46 for circumstances, 1.37 for the subject, 0.29 for the setting) makes of it half the
//                   median of the norms on the seeds
//   cos(A,B,a)    = sum over shared f in a of u(A,f) u(B,f) p(f) / (norm(A,a) norm(B,a))
//   F             = cos circumstances                          S = 0.65 cos subject + 0.35 cos setting
//   score(A,B)    = 0.15 F + 0.4 S + 0.45 F S                  0 … 1; a factor has half of the product, what surrounds it the other
//   u             = 1, or 0.4 for a theme that is only touched on; half of that for a theme that only a narrower one brings along
//
// What both are about comes first; the product, since the same factor tells more between initiatives on one subject than between
// strangers. A factor alone still weighs more than a theme that is as rare and only touched on: that never makes two alike to the full.
// df (`enablerCount`, `barrierCount`, `initiativeCount`) is kept right by every write. A norm follows from what an initiative has; that of a
// candidate, until it is scored exactly, from how much it has (`circumstancesWeight`, `subjectWeight`) beside how much we have.
WITH this, COUNT { (:Initiative) } AS total
CALL (this, total) {
  WITH this AS of, total
  #features()
}
WITH this, total, features AS own, norms AS ownNorms

// Candidates come from the rarest shared factors and themes until the row budget is spent.
CALL (own) {
  UNWIND [feature IN own WHERE feature.type IN ['HAS_ENABLER', 'HAS_BARRIER', 'HAS_THEME'] AND feature.direct] AS feature
  WITH feature ORDER BY feature.df, feature.node.id
  WITH collect(feature) AS rarest
  RETURN reduce(taken = {rows: 0, features: []}, feature IN rarest |
    CASE WHEN taken.rows = 0 OR taken.rows + feature.df <= $rowBudget
      THEN {rows: taken.rows + feature.df, features: taken.features + feature}
      ELSE taken END).features AS probes
}
CALL (this, ownNorms, probes) {
  UNWIND probes AS probe
  WITH this, ownNorms, probe, probe.node AS node
  MATCH (node)<-[shares:HAS_ENABLER|HAS_BARRIER|HAS_THEME]-(candidate:Initiative)
  WHERE type(shares) = probe.type
  WITH this, ownNorms, probe, shares, candidate LIMIT $rowBudget
  WITH this, candidate, probe.aspect AS aspect, CASE probe.points WHEN 0 THEN 0.0
    ELSE probe.weight * probe.share * #theme-share(role: shares.role) * probe.points / (ownNorms[probe.aspect] ^ 2
      * CASE WHEN 4 * candidate[probe.aspect + 'Weight'] > this[probe.aspect + 'Weight']
        THEN sqrt(candidate[probe.aspect + 'Weight'] / toFloat(this[probe.aspect + 'Weight'])) ELSE 0.5 END) END AS part
  WITH this, candidate, sum(CASE aspect WHEN 'circumstances' THEN part ELSE 0.0 END) AS circumstances,
    sum(CASE aspect WHEN 'circumstances' THEN 0.0 ELSE part END) AS surroundings
  WHERE candidate <> this
    AND NOT EXISTS { (this)-[:PART_OF*1..10]->(candidate) } AND NOT EXISTS { (candidate)-[:PART_OF*1..10]->(this) }
  RETURN candidate
  ORDER BY 0.15 * circumstances + 0.4 * surroundings + 0.45 * circumstances * surroundings DESC, candidate.id LIMIT toInteger($first) + 150
}

// The best of them are scored exactly.
CALL (candidate, total) {
  WITH candidate AS of, total
  #features()
}
WITH own, ownNorms, candidate, features AS theirs, norms AS theirNorms
#shared-features()
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
