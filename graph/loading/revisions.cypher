// Keeps what changed, and the number of the last revision at the lock.
UNWIND $rows AS row
CREATE (revision:Revision)
SET revision = row
WITH max(row.seq) AS seq
MATCH (lock:WriteLock {id: 'writer'})
SET lock.seq = seq
