// Which of some ids ($ids) became one with another, and with which.
MATCH (merged:Redirect) WHERE merged.id IN $ids
RETURN merged.id AS id, merged.to AS to
