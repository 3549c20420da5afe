// A page of all initiatives with the names of what they are tied to, in the order of their ids.
MATCH (initiative:Initiative) WHERE initiative.id > $after
WITH initiative ORDER BY initiative.id LIMIT toInteger($first)
RETURN initiative {
  .id, .title, .kind, .status, .startYear, .endYear, .summary, .url, .modified,
  themes: COLLECT { MATCH (initiative)-[:HAS_THEME]->(theme:Theme) RETURN DISTINCT theme {.label, .labelEn} ORDER BY theme.label },
  organisations: COLLECT { MATCH (initiative)<-[:PARTICIPATES_IN]-(organisation:Organisation) RETURN DISTINCT organisation.name AS name ORDER BY name },
  regions: COLLECT { MATCH (initiative)-[:LOCATED_IN]->(region:Region) RETURN DISTINCT region.name AS name ORDER BY name }
} AS initiative
ORDER BY initiative.id
