// One writer at a time: the second waits here until the first has committed. Answers the number of the last revision. The epoch tells
// this graph from one that was made anew or restored: with the number it makes a cursor of the feed.
MERGE (lock:WriteLock {id: 'writer'})
SET lock.taken = coalesce(lock.taken, 0) + 1, lock.epoch = coalesce(lock.epoch, left(randomUUID(), 8))
RETURN coalesce(lock.seq, 0) AS seq
