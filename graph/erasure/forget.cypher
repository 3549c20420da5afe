// Puts $opaqueId in the place of somebody's ids: their own revisions hold nothing any more, the feed tells that they are
// gone ($hashes let a copy find whom), and no old id leads anywhere.
CALL () {
  MATCH (revision:Revision) WHERE revision.id IN $ids
  SET revision.id = $opaqueId
  REMOVE revision.before, revision.after
}
CALL () {
  // What they were taken out of just now ($last is the revision before): it shows what is left of it, not what it was.
  MATCH (revision:Revision) WHERE revision.seq > $last AND revision.after IS NOT NULL
  SET revision.before = revision.after
}
CALL () {
  MATCH (revision:Revision) WHERE revision.mergedInto IN $ids
  SET revision.mergedInto = $opaqueId
}
CALL () {
  MATCH (change:Change) WHERE change.mergedInto IN $ids
  SET change.mergedInto = $opaqueId
}
CALL () {
  MATCH (merged:Redirect) WHERE merged.id IN $ids OR merged.to IN $ids
  DELETE merged
}
CALL () {
  MATCH (change:Change) WHERE change.id IN $ids
  WITH change ORDER BY change.deleted LIMIT 1
  CREATE (:Change {id: $opaqueId, kind: change.kind, seq: change.seq, time: change.time, deleted: true, erased: $hashes})
}
CALL () {
  MATCH (change:Change) WHERE change.id IN $ids
  DELETE change
}
CALL () {
  MATCH (audit:Audit) WHERE audit.subject IN $ids
  SET audit.subject = $opaqueId
}
