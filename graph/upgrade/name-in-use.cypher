// Has a key hold a name, unless another one does.
MATCH (key:ApiKey {id: $id})
WHERE NOT EXISTS { MATCH (other:ApiKey {nameInUse: $nameInUse}) WHERE other.id <> $id }
SET key.nameInUse = $nameInUse
