// Revisions after the one with a number, in their order.
MATCH (revision:Revision) WHERE revision.seq > $seq
RETURN revision {.*} AS revision
ORDER BY revision.seq
