// Rewrites revisions without the traces.
UNWIND $rows AS row
MATCH (revision:Revision {seq: row.seq})
SET revision.before = row.before, revision.after = row.after
