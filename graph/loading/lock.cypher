// One writer at a time: the second waits here until the first has committed.
MERGE (lock:WriteLock {id: 'writer'})
SET lock.taken = coalesce(lock.taken, 0) + 1
