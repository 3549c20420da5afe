// How many records there are.
MATCH (record:Record)
RETURN count(record) AS records
