// Whose related words have the name or place of a record ($id), a page in the order of their ids.
#named-by(renamed: [$id], moved: [$id])
WITH node WHERE node.id > $after
RETURN node.id AS id ORDER BY id LIMIT $size
