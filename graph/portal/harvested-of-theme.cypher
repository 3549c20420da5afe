// The same of what is about a theme, or touches on it: what is gone has no theme any more.
MATCH (:Theme {id: $theme})<-[:HAS_THEME]-(thing:Entity)
WITH DISTINCT thing
MATCH (change:Change {id: thing.id})
WHERE change.seq >= $seq AND (change.seq > $seq OR change.id > $id)
  AND change.kind IN $kinds AND NOT change.deleted AND change.time >= $from AND change.time < $until
RETURN change.id AS id, change.kind AS kind, change.seq AS seq, change.time AS time, change.deleted AS deleted
ORDER BY change.seq, change.id LIMIT toInteger($first)
