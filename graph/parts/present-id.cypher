// An id, or the one of the record that it was merged into, as `id`.
OPTIONAL MATCH (merged:Redirect {id: #id})
WITH coalesce(merged.to, #id) AS id
