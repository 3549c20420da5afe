// A page of the things of some kinds that readers see, with the moment of their last change, in the order of their ids.
MATCH (change:Change)
WHERE change.seq >= 0 AND NOT change.deleted AND change.kind IN $kinds
WITH change ORDER BY change.id SKIP $skip LIMIT $limit
RETURN change.id AS id, change.kind AS kind, change.time AS modified
