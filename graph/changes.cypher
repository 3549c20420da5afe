// The server makes $epoch, $afterSeq and $afterId of the cursor ($epoch is null at the beginning). Numbers grow
// with the order of commits, so nothing that is still being written can come before what was read. No row is answered to a cursor
// that this graph never gave.
OPTIONAL MATCH (lock:WriteLock {id: 'writer'})
WITH lock WHERE $epoch IS NULL OR (lock.epoch = $epoch AND lock.seq >= $afterSeq)
CALL () {
  MATCH (change:Change)
  WHERE change.seq >= $afterSeq AND (change.seq > $afterSeq OR change.id > $afterId)
    AND ($kinds IS NULL OR change.kind IN $kinds)
  WITH change ORDER BY change.seq, change.id LIMIT toInteger($first) + 1
  OPTIONAL MATCH (entity:Entity {id: change.id}) WHERE NOT change.deleted AND NOT entity:Withheld
  RETURN collect(change {
    .seq, .id, .kind, .time, .deleted, .erased, entity: entity,
    mergedInto: CASE WHEN NOT EXISTS { (:Withheld {id: change.mergedInto}) } THEN change.mergedInto END
  }) AS found
}
WITH lock, found, found[..toInteger($first)] AS changes
RETURN {
  changes: changes,
  endCursor: CASE WHEN size(changes) > 0 THEN lock.epoch + ':' + changes[-1].seq + ':' + changes[-1].id
    WHEN $epoch IS NOT NULL THEN $after END,
  hasMore: size(found) > size(changes)
} AS feed
