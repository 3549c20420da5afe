// Keeps a new key; its name is free again where the key that had it has expired ($now).
CALL () {
  MATCH (old:ApiKey {nameInUse: $name})
  WHERE old.expires <= $now
  REMOVE old.nameInUse
}
CREATE (key:ApiKey {id: $id, hash: $hash, name: $name, nameInUse: $name, role: $role, created: $now, expires: $expires})
RETURN key {.id, .name, .role, .created, .expires, .lastUsed, .revoked} AS key
