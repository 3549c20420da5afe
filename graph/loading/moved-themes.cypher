// Themes that stand below others in the graph than they are to stand: each of $rows has an id, and those above it in order.
UNWIND $rows AS row
MATCH (theme:Theme {id: row.id})
WITH row WHERE row.above <> COLLECT { MATCH (theme)-[:BROADER]->(above:Theme) RETURN above.id ORDER BY above.id }
RETURN row.id AS id
