// The first change from a moment on: times grow with numbers.
MATCH (change:Change) WHERE change.time >= $from
RETURN change.seq AS seq, change.time AS time
ORDER BY change.time, change.seq LIMIT 1
