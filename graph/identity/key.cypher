MATCH (key:ApiKey {id: $id})
RETURN key {.hash, .name, .role, .expires, .lastUsed, .revoked} AS key
