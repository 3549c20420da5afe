// Writes the nodes that belong to one record only.
UNWIND $rows AS row
CREATE (part:$(row.label))
SET part = row.properties
SET part.id = row.id
WITH part, row
MATCH (owner:Entity {id: row.owner})
CREATE (owner)-[:$(row.type)]->(part)
WITH part, row WHERE row.speaker IS NOT NULL
MATCH (speaker:Entity {id: row.speaker})
CREATE (part)-[:SPOKEN_BY]->(speaker)
