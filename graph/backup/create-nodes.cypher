// Writes nodes as a backup holds them; answers by what Neo4j knows each, in their order.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN elementId(node) AS node
