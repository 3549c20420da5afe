// Takes a record out, with its node and the parts that belong to it.
MATCH (record:Record {id: $id})
DELETE record
WITH 1 AS one
MATCH (entity:Entity {id: $id})
OPTIONAL MATCH (entity)-[:HAS_TARGET|HAS_QUOTE|HAS_MILESTONE]->(part)
DETACH DELETE part
WITH DISTINCT entity
DETACH DELETE entity
