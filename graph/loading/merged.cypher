// Those of some ids ($ids) whose records became one with another.
MATCH (merged:Redirect) WHERE merged.id IN $ids
RETURN merged.id AS id, merged.to AS to
