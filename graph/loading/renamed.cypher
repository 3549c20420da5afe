// Notes how far the new name or place of a record is ($after), null where it has reached all, and that others are found otherwise now.
MATCH (renaming:Renaming {id: $id})
FOREACH (one IN CASE WHEN $after IS NULL THEN [1] ELSE [] END | DELETE renaming)
FOREACH (one IN CASE WHEN $after IS NULL THEN [] ELSE [1] END | SET renaming.after = $after)
WITH count(*) AS one
MATCH (lock:WriteLock {id: 'writer'})
SET lock.renamed = coalesce(lock.renamed, 0) + 1
