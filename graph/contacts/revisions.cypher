// Revisions that may hold something of somebody: their own ($ids), and those with one of the ids in quotes or one of the texts.
MATCH (revision:Revision)
WITH revision, coalesce(revision.before, '') + coalesce(revision.after, '') AS body
WHERE revision.id IN $ids OR any(id IN $quoted WHERE body CONTAINS id) OR any(text IN $texts WHERE toLower(body) CONTAINS text)
RETURN revision {.seq, .time, .operation, .kind, .id, .before, .after, .mergedInto} AS revision
ORDER BY revision.seq
