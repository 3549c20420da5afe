// What an initiative (`of`) has that others may share, heaviest first, as `features`, and its `norms`; `total` is the number of initiatives.
// An initiative with nothing to share has an empty list.
// Aspects, weights and formula: related.cypher. A theme brings the ones directly above it, at half its own share: `direct` tells that
// it is a theme of the initiative itself, `subject` that the initiative is about it. All these relationships but PARTICIPATES_IN start
// at the initiative.
CALL (of) {
  MATCH (of)-[has:HAS_ENABLER|HAS_BARRIER|INVOLVES|LOCATED_IN|PARTICIPATES_IN]-(node)
  RETURN DISTINCT type(has) AS type, node, 1.0 AS share, true AS direct, false AS subject
  UNION
  MATCH path = (of)-[has:HAS_THEME]->(:Theme)-[:BROADER*0..1]->(node:Theme)
  WITH node, has.role AS role, length(path) = 1 AS direct
  RETURN 'HAS_THEME' AS type, node,
    max(#theme-share(role: role) * CASE WHEN direct THEN 1.0 ELSE 0.5 END) AS share,
    sum(CASE WHEN direct THEN 1 ELSE 0 END) > 0 AS direct,
    sum(CASE WHEN direct AND role = 'SUBJECT' THEN 1 ELSE 0 END) > 0 AS subject
}
WITH total, type, node, share, direct, subject,
  CASE type WHEN 'HAS_ENABLER' THEN node.enablerCount WHEN 'HAS_BARRIER' THEN node.barrierCount ELSE node.initiativeCount END AS df,
  CASE type WHEN 'HAS_ENABLER' THEN 'circumstances' WHEN 'HAS_BARRIER' THEN 'circumstances' WHEN 'HAS_THEME' THEN 'subject'
    ELSE 'setting' END AS aspect
WITH type, node, share, direct, subject, df, aspect,
  CASE aspect WHEN 'circumstances' THEN 1.0 WHEN 'subject' THEN 0.65 ELSE 0.35 END AS weight,
  CASE type WHEN 'PARTICIPATES_IN' THEN 0.5 ELSE 1.0 END
    * CASE WHEN 1 < df AND df < total THEN (#idf(total: total, df: df) - log(2)) ^ (1.0 / 3) ELSE 0.0 END AS points
ORDER BY weight * share * points DESC, node.id, type
WITH collect({
  type: type, node: node, share: share, direct: direct, subject: subject, df: df, aspect: aspect, weight: weight, points: points
}) AS features,
  sum(CASE aspect WHEN 'circumstances' THEN share * points ELSE 0.0 END) AS circumstances,
  sum(CASE aspect WHEN 'subject' THEN share * points ELSE 0.0 END) AS subject,
  sum(CASE aspect WHEN 'setting' THEN share * points ELSE 0.0 END) AS setting
WITH *, CASE WHEN total > 2 THEN (#idf(total: total, df: 2) - log(2)) ^ (1.0 / 3) ELSE 0.0 END AS ofTwo
RETURN features, {
  circumstances: #norm(square: circumstances, least: 1.46),
  subject: #norm(square: subject, least: 1.37),
  setting: #norm(square: setting, least: 0.29)
} AS norms
