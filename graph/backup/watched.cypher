// What the graph is being replaced by, while that goes on or after it was interrupted; and the number of its last revision, and how many
// times names of hubs were brought further since, which as floats are the same to everybody who asks.
OPTIONAL MATCH (restoration:Restoration {id: 'restoration'})
OPTIONAL MATCH (lock:WriteLock {id: 'writer'})
RETURN restoration.file AS file, restoration.time AS time, lock.epoch AS epoch, toFloat(coalesce(lock.seq, 0)) AS revision,
  toFloat(coalesce(lock.renamed, 0)) AS renamed
