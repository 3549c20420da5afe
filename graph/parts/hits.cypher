// What a search finds, best first: `hits`, the best five hundred and as many behind them as the page asks for ($skip, $first); `counted`, how
// many there are, and `isMore`, whether there are more than could be counted; `nodes`, all of them.
// The server makes $stemmedQuery, $foldedQuery and $nameQuery of the words in a text, $asName and $asksWho of the text as a whole, and the lists
// of ids of a filter. What was merged into another is found by its former id too.
//
// Of each index the best 10,001 are read, whatever stands in the graph; what they may be narrowed by is a part of the query ($within, $ties). The
// best five hundred, as the indexes rank them, and what has the text for a name are weighed by more than the indexes know; those behind them stay
// in the order of the indexes.
WITH COLLECT {
  MATCH (merged:Redirect)
  WHERE merged.id IN $themes OR merged.id IN $organisations OR merged.id IN $regions OR merged.id IN $professions
  RETURN merged.to
} AS present
WITH present, reduce(query = $within, marks IN $ties | query + ' +tieMarks:(' + reduce(all = marks, id IN present | all + ' id_' + replace(id, '-', '_')) + ')^0') AS within
CALL (within) {
  CALL db.index.fulltext.queryNodes('search_stemmed', CASE within WHEN '' THEN $stemmedQuery ELSE '+(' + $stemmedQuery + ')' + within END, {limit: 10001}) YIELD node, score
  RETURN node, score, 0 AS named
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_folded', CASE within WHEN '' THEN $foldedQuery ELSE '+(' + $foldedQuery + ')' + within END, {limit: 10001}) YIELD node, score
  RETURN node, 0.5 * score AS score, 0 AS named
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_folded', '+' + $nameQuery + within, {limit: 500}) YIELD node
  WHERE $asName IN node.foldedNames
  RETURN node, 0.0 AS score, 1 AS named
}
WITH node, present, sum(score) AS score, max(named) AS named
WITH node, score, named, ($kinds IS NULL OR #kind-of(node: node) IN $kinds)
  AND #tied(ids: $themes, tie: theme)
  AND #tied(ids: $organisations, tie: organisation)
  AND #tied(ids: $regions, tie: region)
  AND #tied(ids: $professions, tie: profession) AS fits
ORDER BY named DESC, score DESC
WITH count(*) > 10000 AS isMore, collect(CASE WHEN fits THEN node END) AS nodes, collect(CASE WHEN fits THEN score END) AS scores
CALL (nodes, scores) {
  UNWIND range(0, CASE WHEN size(nodes) > 500 THEN 500 ELSE size(nodes) END - 1) AS place
  WITH nodes[place] AS node, scores[place] AS score
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
  RETURN collect({score: score, item: node, words: $words}) AS best
}
WITH isMore, CASE WHEN size(nodes) > 10000 THEN 10000 ELSE size(nodes) END AS counted, best, nodes, scores
WITH isMore, counted, nodes, best + [place IN range(500, CASE WHEN $skip + $first > counted THEN counted ELSE $skip + $first END - 1) |
  {score: CASE WHEN scores[place] > best[-1].score THEN best[-1].score ELSE scores[place] END, item: nodes[place], words: $words}] AS hits
