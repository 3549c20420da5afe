// The server makes $folded of $theme (its words without case and accents), and $themeStemmedQuery and $themeFoldedQuery.
// Understood is the label that the question is; otherwise the labels that stand in it as whole words (the longest where
// one is part of another) and what a search of the thesaurus finds.
CALL () {
  // The id of what was merged into a theme is a name of it too.
  OPTIONAL MATCH (merged:Redirect {id: $theme})
  MATCH (theme:Theme)
  UNWIND theme.foldedNames + CASE theme.id WHEN merged.to THEN [$folded] ELSE [] END AS name
  WITH theme, name
  WHERE (name = $folded AND name <> '') OR (size(name) > 2 AND ' ' + $folded + ' ' CONTAINS ' ' + name + ' ')
  WITH collect({theme: theme, name: name}) AS found
  UNWIND found AS one
  WITH one, found
  WHERE none(other IN found WHERE size(other.name) > size(one.name) AND ' ' + other.name + ' ' CONTAINS ' ' + one.name + ' ')
  WITH one.theme AS named, max(CASE WHEN one.name = $folded THEN 1 ELSE 0 END) AS exact ORDER BY named.id
  WITH collect({theme: named, top: NOT EXISTS { (named)-[:BROADER]->() }}) AS named, max(exact) AS exact
  // A top concept (care, training) beside something more particular says little.
  RETURN [one IN named WHERE NOT one.top OR all(other IN named WHERE other.top) | one.theme] AS named, exact
}
CALL (named, exact) {
  UNWIND named AS theme
  RETURN theme
  UNION
  WITH exact WHERE coalesce(exact, 0) = 0
  CALL (exact) {
    CALL () {
      CALL db.index.fulltext.queryNodes('search_stemmed', $themeStemmedQuery) YIELD node, score
      RETURN node, score
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_folded', $themeFoldedQuery) YIELD node, score
      RETURN node, 0.5 * score AS score
    }
    WITH node, sum(score) AS score WHERE node:Theme
    WITH node, score ORDER BY score DESC, node.id LIMIT 3
    RETURN collect({theme: node, score: score}) AS found
  }
  UNWIND found AS one
  WITH found, one WHERE one.score >= 0.7 * found[0].score
  RETURN one.theme AS theme
}
WITH collect(theme) AS themes
RETURN {themes: themes, first: $first} AS answer
