// Ids of records that became one with another.
MATCH (merged:Redirect)
RETURN merged.id AS id, merged.to AS to
