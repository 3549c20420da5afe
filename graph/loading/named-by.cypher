// Whose related words have the names of some records ($renamed), or the places of some others ($moved), at most $most.
#named-by(renamed: $renamed, moved: $moved)
RETURN node.id AS id LIMIT $most
