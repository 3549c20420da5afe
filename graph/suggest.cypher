// The server makes $prefixQuery (the last word is a beginning), $folded, its words written as one ($joined) and apart ($beginnings) of $prefix.
// Lessons are sentences, no names. The index ranks as `fit` does; the best two thousand are read.
CALL db.index.fulltext.queryNodes('search_folded', '+(' + $prefixQuery + ') -kindMark:kind_lesson', {limit: 2000}) YIELD node, score
UNWIND range(0, size(node.names) - 1) AS place
// foldedNames has the id before the names.
WITH node, score, place, node.names[place] AS text, node.foldedNames[place + 1] AS folded
WITH node, score, place, text, folded, CASE
    WHEN folded STARTS WITH $folded OR replace(folded, ' ', '') STARTS WITH $joined THEN 3
    WHEN ' ' + folded CONTAINS ' ' + $folded THEN 2
    WHEN all(word IN $beginnings WHERE ' ' + folded CONTAINS ' ' + word) THEN 1
    ELSE 0
  END AS fit
ORDER BY fit DESC, place
// The title, name or preferred label comes before other words for the same.
WITH node, score, max(CASE WHEN folded = $folded THEN 1 ELSE 0 END) AS whole, head(collect({text: text, fit: fit, place: place})) AS best
WHERE best.fit > 0
WITH node, best, score, whole,
  CASE WHEN node:Theme THEN 0 WHEN node:Initiative THEN 1 WHEN node:Contact OR node:Organisation THEN 2 ELSE 3 END AS rank
ORDER BY whole DESC, best.fit DESC, best.place > 0, rank, size(best.text), node.id
LIMIT toInteger($first)
RETURN {
  text: best.text,
  kind: #kind-of(node: node),
  item: node
} AS suggestion
