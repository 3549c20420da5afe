MATCH (key:ApiKey {id: $id})
RETURN key {.hash, .name, .role, .expires, .contactsPerHour, .lastUsed, .revoked} AS key
