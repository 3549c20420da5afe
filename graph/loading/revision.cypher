// One revision of a record.
MATCH (revision:Revision {seq: $seq}) WHERE revision.id = $id
RETURN revision {.*} AS revision
