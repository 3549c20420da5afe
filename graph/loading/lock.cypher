// One writer at a time: the second waits here until the first has committed. Answers the number of the last revision.
MERGE (lock:WriteLock {id: 'writer'})
SET lock.taken = coalesce(lock.taken, 0) + 1
RETURN coalesce(lock.seq, 0) AS seq
