// Keeps what ranking needs: how many initiatives have each factor (in each role and in either), theme (or one directly
// below it), profession, region and organisation, and the norm of each initiative in each aspect (see related.cypher).
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
MATCH (of:Initiative)
CALL (of, total) {
  CALL (of, total) {
    #features()
  }
  UNWIND features AS feature
  WITH feature.aspect AS aspect, feature.share * feature.points AS square
  RETURN
    sqrt(sum(CASE aspect WHEN 'circumstances' THEN square ELSE 0.0 END)) AS circumstances,
    sqrt(sum(CASE aspect WHEN 'subject' THEN square ELSE 0.0 END)) AS subject,
    sqrt(sum(CASE aspect WHEN 'setting' THEN square ELSE 0.0 END)) AS setting
}
WITH collect({of: of, circumstances: circumstances, subject: subject, setting: setting}) AS lengths,
  percentileCont(circumstances, 0.5) / 2 AS leastCircumstances,
  percentileCont(subject, 0.5) / 2 AS leastSubject,
  percentileCont(setting, 0.5) / 2 AS leastSetting
UNWIND lengths AS length
WITH length.of AS of,
  CASE WHEN length.circumstances > leastCircumstances THEN length.circumstances ELSE leastCircumstances END AS circumstances,
  CASE WHEN length.subject > leastSubject THEN length.subject ELSE leastSubject END AS subject,
  CASE WHEN length.setting > leastSetting THEN length.setting ELSE leastSetting END AS setting
SET of.circumstancesNorm = circumstances, of.subjectNorm = subject, of.settingNorm = setting
