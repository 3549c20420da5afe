// What the graph is being replaced by, while that goes on or after it was interrupted; and the number of its last revision, which as a
// float is the same to everybody who asks.
OPTIONAL MATCH (restoration:Restoration {id: 'restoration'})
OPTIONAL MATCH (lock:WriteLock {id: 'writer'})
RETURN restoration.file AS file, restoration.time AS time, lock.epoch AS epoch, toFloat(coalesce(lock.seq, 0)) AS revision
