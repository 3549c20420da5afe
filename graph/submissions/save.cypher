// Keeps a submission under its own label, which no question of a reader looks at.
MERGE (submission:Submission {id: $id})
SET submission += $properties
