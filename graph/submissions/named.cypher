// Entities of some kinds ($labels) that have one of the names, as names are compared.
MATCH (entity:Entity) WHERE any(label IN labels(entity) WHERE label IN $labels)
UNWIND entity.foldedNames AS name
WITH entity, name WHERE name IN $names
RETURN name, entity.id AS id, [label IN labels(entity) WHERE label IN $labels][0] AS kind
ORDER BY id
