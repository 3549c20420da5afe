// Lets an old id ($id), and those that led to it, lead to another ($to) from now on.
OPTIONAL MATCH (earlier:Redirect {to: $id})
SET earlier.to = $to
WITH DISTINCT 1 AS one
MERGE (merged:Redirect {id: $id})
SET merged.to = $to
