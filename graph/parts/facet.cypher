// What the best hits of a search are tied to, the most frequent first, at most twenty.
UNWIND this.best AS hit
WITH hit.item AS item
MATCH #ties/#tie(of: item, to: node)
WITH node, count(DISTINCT item) AS count ORDER BY count DESC, node.id LIMIT 20
RETURN {node: node, count: count} AS facet
