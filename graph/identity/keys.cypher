MATCH (key:ApiKey)
RETURN key {.id, .name, .role, .created, .expires, .contactsPerHour, .lastUsed, .revoked} AS key
ORDER BY key.created DESC, key.id
