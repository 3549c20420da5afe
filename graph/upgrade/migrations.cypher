// What was done to the data since they were first kept: the version of the data is the last number.
MATCH (migration:Migration)
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum
ORDER BY version
