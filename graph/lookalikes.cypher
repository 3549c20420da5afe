// What may look like a name, from the best hits of a search for it; the server tells which of them do.
#hits()
UNWIND hits[..20] AS hit
WITH hit.item AS item
RETURN {item: item, kind: #kind-of(node: item), names: item.names, name: $name} AS lookalike
