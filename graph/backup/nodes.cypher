// Every node that is written under the lock of records ($labels), or every other one. `key` is what relationships name it by, null for
// a node without any.
MATCH (node)
WHERE NOT node:WriteLock|Gate|Restoration
  AND any(label IN labels(node) WHERE label IN $labels) = $ofRecords
RETURN labels(node) AS labels, properties(node) AS properties, CASE WHEN EXISTS { (node)--() } THEN elementId(node) END AS key
