// Those of the indexes $names that were made for other kinds than $labels: an index keeps what it was made for.
SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes
WHERE name IN $names AND (size(labelsOrTypes) <> size($labels) OR any(label IN labelsOrTypes WHERE NOT label IN $labels))
RETURN name
