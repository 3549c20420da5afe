UNWIND $rows AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
CREATE (from)-[stated:$(row.type)]->(to)
SET stated = row.properties
