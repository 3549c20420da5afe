// From `own` and `theirs` (features of two initiatives) and `medianNorm`: what they share as `because`, the most telling
// first, and its sum as `score`.
CALL (own, theirs, medianNorm) {
  WITH own, theirs,
    sqrt(reduce(sum = 0.0, feature IN own | sum + feature.share ^ 2 * feature.points)) AS ownLength,
    sqrt(reduce(sum = 0.0, feature IN theirs | sum + feature.share ^ 2 * feature.points)) AS theirLength,
    medianNorm
  WITH own, theirs,
    CASE WHEN ownLength > medianNorm THEN ownLength ELSE medianNorm END AS ownNorm,
    CASE WHEN theirLength > medianNorm THEN theirLength ELSE medianNorm END AS theirNorm
  UNWIND own AS mine
  UNWIND [their IN theirs WHERE their.type = mine.type AND their.node = mine.node] AS their
  WITH mine, their, CASE mine.points WHEN 0 THEN 0.0 ELSE mine.share * their.share * mine.points / (ownNorm * theirNorm) END AS contribution
  ORDER BY contribution DESC, mine.type, mine.node.id
  RETURN collect({
    kind: CASE mine.type
      WHEN 'HAS_ENABLER' THEN 'ENABLER' WHEN 'HAS_BARRIER' THEN 'BARRIER' WHEN 'INVOLVES' THEN 'PROFESSION'
      WHEN 'LOCATED_IN' THEN 'REGION' WHEN 'PARTICIPATES_IN' THEN 'ORGANISATION'
      ELSE CASE WHEN mine.share = 1.0 AND their.share = 1.0 THEN 'THEME' ELSE 'BROADER_THEME' END END,
    node: mine.node, sharedBy: mine.df, contribution: contribution
  }) AS because
}
WITH *, reduce(sum = 0.0, reason IN because | sum + reason.contribution) AS score
