// From `own` and `theirs` (features of two initiatives) and their norms (`ownNorms`, `theirNorms`): what they share as `because`, the
// most telling first, and its sum as `score`. Formula: related.cypher.
CALL (own, theirs, ownNorms, theirNorms) {
  UNWIND own AS mine
  UNWIND [their IN theirs WHERE their.type = mine.type AND their.node = mine.node] AS their
  WITH mine, their, ownNorms[mine.aspect] * theirNorms[mine.aspect] AS norms
  WITH mine, their, CASE mine.points WHEN 0 THEN 0.0 ELSE mine.weight * mine.share * their.share * mine.points / norms END AS part
  WITH collect({mine: mine, their: their, part: part}) AS shared,
    sum(CASE mine.aspect WHEN 'circumstances' THEN part ELSE 0.0 END) AS circumstances,
    sum(CASE mine.aspect WHEN 'circumstances' THEN 0.0 ELSE part END) AS surroundings
  UNWIND shared AS row
  WITH row.mine AS mine, row.their AS their,
    row.part * CASE row.mine.aspect WHEN 'circumstances' THEN 0.15 + 0.225 * surroundings ELSE 0.4 + 0.225 * circumstances END AS contribution
  ORDER BY contribution DESC, mine.type, mine.node.id
  RETURN collect({
    kind: CASE mine.type
      WHEN 'HAS_ENABLER' THEN 'ENABLER' WHEN 'HAS_BARRIER' THEN 'BARRIER' WHEN 'INVOLVES' THEN 'PROFESSION'
      WHEN 'LOCATED_IN' THEN 'REGION' WHEN 'PARTICIPATES_IN' THEN 'ORGANISATION'
      ELSE CASE WHEN mine.direct AND their.direct THEN 'THEME' ELSE 'BROADER_THEME' END END,
    node: mine.node, subject: mine.subject AND their.subject, sharedBy: mine.df, contribution: contribution
  }) AS because
}
WITH *, reduce(sum = 0.0, reason IN because | sum + reason.contribution) AS score
