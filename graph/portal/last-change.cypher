// The last change that readers see, and the cursor behind it, as `changes` gives it.
MATCH (lock:WriteLock {id: 'writer'})
MATCH (change:Change) WHERE change.seq >= 0
WITH lock, change ORDER BY change.seq DESC, change.id DESC LIMIT 1
RETURN lock.epoch + ':' + change.seq + ':' + change.id AS cursor, change.time AS modified
