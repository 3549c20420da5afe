// The last revisions of a record, newest first.
MATCH (revision:Revision {id: $id})
RETURN revision {.*} AS revision
ORDER BY revision.seq DESC LIMIT $first
