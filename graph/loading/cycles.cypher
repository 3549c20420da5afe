// Themes, initiatives and professions among $ids that are above themselves, with the shortest way round.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
MATCH path = ANY SHORTEST (entity)-[:BROADER|PART_OF|GROWS_INTO]->+(entity)
WITH id, path ORDER BY length(path), id LIMIT 1
RETURN [node IN nodes(path) | node.id] AS cycle
