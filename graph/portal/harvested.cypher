// A page of the last changes of things of some kinds, in the order in which they were published, from a moment ($from) to before another ($until).
MATCH (change:Change)
WHERE change.seq >= $seq AND (change.seq > $seq OR change.id > $id)
  AND change.kind IN $kinds AND change.time >= $from AND change.time < $until
RETURN change.id AS id, change.kind AS kind, change.seq AS seq, change.time AS time, change.deleted AS deleted
ORDER BY change.seq, change.id LIMIT toInteger($first)
