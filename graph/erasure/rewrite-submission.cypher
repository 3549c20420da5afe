// Rewrites a submission without the traces.
MATCH (submission:Submission {id: $id})
SET submission += $properties
