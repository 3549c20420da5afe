MATCH (key:ApiKey) WHERE key.nameInUse IS NOT NULL
RETURN key.id AS id, key.name AS name, key.nameInUse AS nameInUse
ORDER BY key.created, key.id
