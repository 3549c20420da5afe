// Kind of an entity, by its label.
[label IN labels(#node) WHERE label <> 'Entity'][0]
