// Kinds of records among $ids that are in the graph.
MATCH (record:Record) WHERE record.id IN $ids
RETURN record.id AS id, record.kind AS kind
