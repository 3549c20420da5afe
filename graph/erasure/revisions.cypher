// Revisions in their order, a page of them ($size) after one ($after): anything in them may be about somebody.
MATCH (revision:Revision) WHERE revision.seq > $after
RETURN revision.seq AS key, revision {.seq, .time, .operation, .kind, .id, .before, .after} AS revision
ORDER BY revision.seq LIMIT $size
