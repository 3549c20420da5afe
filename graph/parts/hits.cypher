// What a search finds, best first, as `hits`.
// The server makes $stemmedQuery and $foldedQuery of the words in a text, $asName and $asksWho of the text as a whole, and the lists
// of ids of a filter. What was merged into another is found by its former id too.
WITH COLLECT {
  MATCH (merged:Redirect)
  WHERE merged.id IN $themes OR merged.id IN $organisations OR merged.id IN $regions OR merged.id IN $professions
  RETURN merged.to
} AS present
CALL () {
  CALL db.index.fulltext.queryNodes('search_stemmed', $stemmedQuery) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_folded', $foldedQuery) YIELD node, score
  RETURN node, 0.5 * score AS score
}
WITH node, present, sum(score) AS score
WHERE (NOT $isName OR $asName IN node.foldedNames)
  AND ($kinds IS NULL OR #kind-of(node: node) IN $kinds)
  AND #tied(ids: $themes, tie: theme)
  AND #tied(ids: $organisations, tie: organisation)
  AND #tied(ids: $regions, tie: region)
  AND #tied(ids: $professions, tie: profession)
// What the text names in full is meant more than what has its words here and there; who asks for people wants people.
WITH node, score
  * (1 + reduce(most = 0.0, name IN node.foldedNames[1..] | CASE
      WHEN ' ' + $asName + ' ' CONTAINS ' ' + name + ' ' AND size(split(name, ' ')) > most THEN toFloat(size(split(name, ' '))) ELSE most
    END) / size($words))
  * CASE WHEN node:Contact AND $asksWho THEN 3.0 ELSE 1.0 END AS score
// An exact title, name or preferred label comes first, then another name.
WITH node, score, CASE WHEN $asName = node.foldedNames[1] THEN 2 WHEN $asName IN node.foldedNames THEN 1 ELSE 0 END AS exact
ORDER BY exact DESC, exact > 0 AND node:Resource, score DESC, node.id
WITH node, score + 1e6 * exact AS score
WITH collect({score: score, item: node, words: $words}) AS hits
