// How many things of some kinds readers see, and when the last of all that they see changed; null in an empty graph.
OPTIONAL MATCH (change:Change) WHERE change.seq >= 0
RETURN count(CASE WHEN NOT change.deleted AND change.kind IN $kinds THEN 1 END) AS things, max(change.time) AS modified
