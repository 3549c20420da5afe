// The graph goes on from the number of the backup's last revision: under an epoch of its own, so that whoever followed the feed before has to begin
// anew, or under $epoch where it is the same graph.
MATCH (lock:WriteLock {id: 'writer'})
SET lock.seq = $seq, lock.epoch = coalesce($epoch, left(randomUUID(), 8))
WITH lock
MATCH (restoration:Restoration {id: 'restoration'})
CALL (restoration) {
  MATCH (key:ApiKey) WHERE key.id IN restoration.revoked AND key.revoked IS NULL
  SET key.revoked = restoration.time
  REMOVE key.nameInUse
}
RETURN lock.epoch AS epoch
