// Of several that start at once, one brings the data up to date; the others wait here.
MERGE (lock:Gate {id: 'upgrade'})
SET lock.taken = coalesce(lock.taken, 0) + 1
