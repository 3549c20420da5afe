// What tells this graph and its moment: the epoch of its feed, the number of its last revision, and the version of its data.
OPTIONAL MATCH (migration:Migration)
WITH coalesce(max(migration.version), 0) AS version
MATCH (lock:WriteLock {id: 'writer'})
RETURN lock.epoch AS epoch, coalesce(lock.seq, 0) AS seq, version
