// Indicates whether nobody ever kept anything in the graph.
RETURN NOT EXISTS { MATCH (node) WHERE NOT node:WriteLock|Gate|Restoration|Migration|Derived } AS isEmpty
