// Every relationship between nodes that are written under the lock of records ($labels), or every other one.
MATCH (from)-[stated]->(to)
WHERE (any(label IN labels(from) WHERE label IN $labels) AND any(label IN labels(to) WHERE label IN $labels)) = $ofRecords
RETURN type(stated) AS type, elementId(from) AS from, elementId(to) AS to, properties(stated) AS properties
