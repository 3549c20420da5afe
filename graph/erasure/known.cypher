// Everything that a contact was ever known by: its record, the ids that lead to it, and the bodies of all their revisions.
OPTIONAL MATCH (record:Record {id: $id}) WHERE record.kind = 'Contact'
CALL () {
  OPTIONAL MATCH (merged:Redirect {to: $id})
  RETURN [$id] + collect(merged.id) AS ids
}
CALL (ids) {
  OPTIONAL MATCH (revision:Revision) WHERE revision.id IN ids AND revision.kind = 'Contact'
  UNWIND [revision.before, revision.after] AS body
  WITH DISTINCT body WHERE body IS NOT NULL
  RETURN collect(body) AS bodies
}
RETURN ids, record {.id, .kind, .body, .seq} AS present, bodies + CASE WHEN record IS NULL THEN [] ELSE [record.body] END AS bodies
