// Those of the indexes $names that were made for other kinds than $labels, or for other properties than $properties has under their name: an
// index keeps what it was made for.
SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties
WHERE name IN $names AND (
  size(labelsOrTypes) <> size($labels) OR any(label IN labelsOrTypes WHERE NOT label IN $labels)
  OR size(properties) <> size($properties[name]) OR any(property IN properties WHERE NOT property IN $properties[name])
)
RETURN name
