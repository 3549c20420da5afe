// How many records there are, and how many of them an earlier version kept, which have no revision yet.
MATCH (record:Record)
RETURN count(record) AS records, count(CASE WHEN record.seq IS NULL THEN 1 END) AS unnumbered
