// One at a time changes what is no record: keys, submissions, what was done. A load may go on meanwhile, for minutes.
MERGE (lock:Gate {id: 'desk'})
SET lock.taken = coalesce(lock.taken, 0) + 1
