// Makes a key worthless; one that already was keeps the moment at which it became so.
MATCH (key:ApiKey {id: $id})
WITH key, key.revoked IS NULL AS isNew
SET key.revoked = coalesce(key.revoked, $now)
REMOVE key.nameInUse
RETURN key {.id, .name, .role, .created, .expires, .contactsPerHour, .lastUsed, .revoked} AS key, isNew
