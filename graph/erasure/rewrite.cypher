// Rewrites revisions without the traces.
UNWIND $rows AS row
MATCH (revision:Revision) WHERE elementId(revision) = row.node
SET revision.before = row.before, revision.after = row.after
