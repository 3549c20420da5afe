// What a question is understood as. The server makes of it $askedText, its words without case and accents ($asName), and those of them
// that say what it is about ($askedWords), each with queries for the names that it may stand in. It gives:
//
//   themes          those whose label stands in it as whole words (the longest where one is part of another), and those with a name that
//                   has another of its words
//   rarest          those of them that its rarest word leads to: fewest things are about them. None where a word is not understood,
//                   since that one is rarer still
//   notUnderstood   its words, as they were written, that stand in no name of anything in the graph
//
// Of a question that is understood by half, a part of a name is taken for a theme only where no other theme has it: else it says too little.
CALL () {
  // The id of what was merged into a theme is a name of it too.
  OPTIONAL MATCH (merged:Redirect {id: $askedText})
  MATCH (theme:Theme)
  UNWIND theme.foldedNames + CASE theme.id WHEN merged.to THEN [$asName] ELSE [] END AS name
  WITH theme, name
  WHERE (name = $asName AND name <> '') OR (size(name) > 2 AND ' ' + $asName + ' ' CONTAINS ' ' + name + ' ')
  WITH collect({theme: theme, name: name}) AS found
  UNWIND found AS one
  WITH one, found
  WHERE none(other IN found WHERE size(other.name) > size(one.name) AND ' ' + other.name + ' ' CONTAINS ' ' + one.name + ' ')
  WITH one.theme AS theme, collect(one.name) AS names ORDER BY theme.id
  WITH collect({
    theme: theme, words: reduce(words = [], name IN names | words + split(name, ' ')), whole: $asName IN names,
    isTop: NOT EXISTS { (theme)-[:BROADER]->() }
  }) AS labelled
  RETURN labelled, CASE WHEN any(one IN labelled WHERE one.whole) THEN []
    ELSE [asked IN $askedWords WHERE none(one IN labelled WHERE asked.word IN one.words)] END AS others
}
CALL (others) {
  UNWIND others AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('search_stemmed', asked.stemmedQuery, {limit: 200}) YIELD node, score
    RETURN node, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_folded', asked.foldedQuery, {limit: 200}) YIELD node, score
    RETURN node, 0.5 * score AS score
  }
  WITH asked, node, sum(score) AS score
  WITH asked, collect(CASE WHEN node:Theme THEN {theme: node, score: score} END) AS found
  RETURN collect({word: asked.word, found: found}) AS looked
}
WITH labelled, looked, [asked IN others WHERE none(one IN looked WHERE one.word = asked.word) | asked.written] AS notUnderstood
CALL (labelled, looked, notUnderstood) {
  WITH labelled, [one IN looked WHERE (notUnderstood = [] OR size(one.found) = 1)
    AND none(hit IN one.found WHERE any(other IN labelled WHERE other.theme = hit.theme))] AS unlabelled
  CALL (unlabelled, labelled) {
    UNWIND unlabelled AS one
    UNWIND one.found AS hit
    WITH labelled, hit.theme AS theme, sum(hit.score) AS score, collect(one.word) AS words ORDER BY score DESC, theme.id
    RETURN collect({theme: theme, score: score, words: words, isBelow: EXISTS {
      MATCH (theme)-[:BROADER*1..3]->(above:Theme) WHERE any(one IN labelled WHERE one.theme = above AND NOT one.isTop)
    }}) AS leads
  }
  // Of each word the themes that have most of the question; those below a theme that it names before others.
  UNWIND unlabelled AS one
  WITH one, [hit IN leads WHERE one.word IN hit.words] AS all
  WITH one, [hit IN all WHERE hit.isBelow OR none(other IN all WHERE other.isBelow)][..3] AS best
  UNWIND [hit IN best WHERE hit.score >= 0.7 * best[0].score] AS hit
  WITH hit.theme AS theme, collect(one.word) AS words ORDER BY theme.id
  RETURN collect({theme: theme, words: words, isTop: NOT EXISTS { (theme)-[:BROADER]->() }}) AS found
}
WITH labelled + found AS named, notUnderstood
// A top concept (care, training) beside something more particular says little.
WITH [one IN named WHERE NOT one.isTop OR (notUnderstood = [] AND all(other IN named WHERE other.isTop))] AS named, notUnderstood
CALL (named, notUnderstood) {
  UNWIND CASE notUnderstood WHEN [] THEN named ELSE [] END AS one
  CALL (one) {
    WITH one.theme AS theme
    MATCH (theme)<-[:BROADER*0..3]-(narrower:Theme)
    WITH DISTINCT narrower
    RETURN sum(COUNT { (narrower)<-[:HAS_THEME]-() }) AS uses
  }
  UNWIND one.words AS word
  WITH word, sum(uses) AS uses, collect(one.theme) AS group ORDER BY uses, word
  WITH uses, collect(group) AS groups ORDER BY uses
  WITH collect(groups) AS byUses
  RETURN reduce(all = [], group IN coalesce(byUses[0], []) | all + [theme IN group WHERE NOT theme IN all]) AS rarest
}
WITH [one IN named | one.theme] AS themes, rarest, notUnderstood
