// Keeps a new key; its name, and those that look like it ($nameInUse), are free again where the key that had it has expired ($now).
CALL () {
  MATCH (old:ApiKey {nameInUse: $nameInUse})
  WHERE old.expires <= $now
  REMOVE old.nameInUse
}
CREATE (key:ApiKey {id: $id, hash: $hash, name: $name, nameInUse: $nameInUse, role: $role, created: $now, expires: $expires, contactsPerHour: $contactsPerHour})
RETURN key {.id, .name, .role, .created, .expires, .contactsPerHour, .lastUsed, .revoked} AS key
