// What stands directly above some things ($ids) in the graph.
MATCH (entity:Entity)-[:BROADER|PART_OF|GROWS_INTO]->(above:Entity) WHERE entity.id IN $ids
RETURN entity.id AS id, above.id AS above
