// The server makes $afterSeq and $afterId of the cursor, and $labels of $kinds. Numbers grow with the order of commits, so
// nothing that is still being written can come before what was read.
CALL () {
  MATCH (change:Change)
  WHERE change.seq >= $afterSeq AND (change.seq > $afterSeq OR change.id > $afterId)
    AND ($labels IS NULL OR change.kind IN $labels)
  WITH change ORDER BY change.seq, change.id LIMIT toInteger($first) + 1
  OPTIONAL MATCH (entity:Entity {id: change.id}) WHERE NOT change.deleted AND NOT entity:Withheld
  RETURN collect(change {
    .seq, .id, .time, .deleted, .erased, kind: toUpper(change.kind), entity: entity,
    mergedInto: CASE WHEN NOT EXISTS { (:Withheld {id: change.mergedInto}) } THEN change.mergedInto END
  }) AS found
}
WITH found, found[..toInteger($first)] AS changes
RETURN {
  changes: changes,
  endCursor: CASE WHEN size(changes) > 0 THEN changes[-1].seq + ':' + changes[-1].id ELSE $after END,
  hasMore: size(found) > size(changes)
} AS feed
