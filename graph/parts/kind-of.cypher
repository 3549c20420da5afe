// Kind of an entity, as the API names it.
toUpper([label IN labels(#node) WHERE label <> 'Entity'][0])
