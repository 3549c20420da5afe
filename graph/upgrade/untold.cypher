// Number of the last revision that the feed of changes tells of.
OPTIONAL MATCH (change:Change)
RETURN coalesce(max(change.seq), 0) AS last
