// Records that were kept before there was a history get their first revision, in the order of their ids.
MATCH (record:Record) WHERE record.seq IS NULL
WITH record ORDER BY record.id
WITH collect(record) AS records
MERGE (lock:WriteLock {id: 'writer'})
WITH lock, records, coalesce(lock.seq, 0) AS last
UNWIND range(0, size(records) - 1) AS place
WITH lock, records[place] AS record, last + place + 1 AS seq
SET record.seq = seq, lock.seq = seq
CREATE (:Revision {
  seq: seq, time: $time, who: 'upgrade', operation: 'UPDATE', kind: record.kind, id: record.id, before: record.body, after: record.body
})
