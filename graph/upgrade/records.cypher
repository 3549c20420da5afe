// Records after $after in the order of their ids, a page, with the label of their node and what was noted of their projection.
MATCH (record:Record) WHERE record.id > $after
WITH record ORDER BY record.id LIMIT $size
OPTIONAL MATCH (entity:Entity {id: record.id})
RETURN record.id AS id, record.kind AS kind, record.body AS body, record.seq AS seq, record.projection AS projection,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS label
