// What a question is understood as. The server makes of it $askedText, its words without case and accents ($asName), those of them that say
// what it is about ($askedWords), each with queries for the names that it may stand in, and $shortNames. It gives:
//
//   subjects        (nodes) what is asked about: themes whose label stands in it as whole words (the longest where one is part of another);
//                   initiatives, professions and factors that it names; themes with a name that has another of its words; and where nothing
//                   is named in full, initiatives of which all of its words are told ($askedNeeds)
//   places          (nodes) regions, organisations and people that it names; alone, they are what is asked about
//   needs           which things are asked for, where it joins several: the `subjects` of each, and those of them that its `rarest` word leads
//                   to: fewest things are about them, or no more than twice as many. For whom (a profession) decides nothing beside them.
//                   None where a word is not understood, since that one is rarer still. An ordinary word that is only a part of a name
//                   counts where nothing is named in full, or by two words
//   notUnderstood   its words, as they were written, that stand in no name of anything in the graph
//
// Of a question that is understood by half, a part of a name is taken for a theme only where no other theme has it: else it says too little.
CALL () {
  // The id of what was merged into a theme is a name of it too.
  OPTIONAL MATCH (merged:Redirect {id: $askedText})
  MATCH (node:Theme|Region)
  // A region is named by the last word of its name too: Brabant.
  UNWIND node.foldedNames + CASE WHEN node.id = merged.to THEN [$asName] WHEN node:Region THEN [name IN node.foldedNames | split(name, ' ')[-1]] ELSE [] END AS name
  WITH node, name
  WHERE ((name = $asName AND name <> '')
      OR ((size(name) > 2 OR name IN $shortNames) AND ' ' + $asName + ' ' CONTAINS ' ' + name + ' '))
    AND NOT (node:Region AND name IN $noPlaces)
  WITH collect(DISTINCT {node: node, name: name}) AS found
  UNWIND found AS one
  WITH one, found
  WHERE none(other IN found WHERE size(other.name) > size(one.name) AND ' ' + other.name + ' ' CONTAINS ' ' + one.name + ' ')
  WITH one.node AS node, collect(one.name) AS names ORDER BY node.id
  WITH collect({
    node: node, words: reduce(words = [], name IN names | words + [word IN split(name, ' ') WHERE NOT word IN words]), whole: $asName IN names,
    isTop: node:Theme AND NOT EXISTS { (node)-[:BROADER]->() }, isPlace: node:Region, isInFull: true
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
  WITH asked, node, score, any(name IN node.foldedNames WHERE name IN asked.forms
      OR any(half IN split(replace(name, ' and ', ' en '), ' en ') WHERE half IN asked.forms)) AS isWhole,
    // Names in full that the question has, of several words or in another number; and a word by which alone something is known.
    CASE WHEN node:Initiative OR node:Organisation OR node:Profession OR node:Factor THEN
      [name IN node.foldedNames WHERE size(name) > 2 AND name IN asked.forms | [asked.word]]
      + [name IN node.foldedNames WHERE (size(name) > 2 OR name IN $shortNames) AND asked.word IN split(name, ' ')
        AND ' ' + $asName + ' ' CONTAINS ' ' + name + ' ' | split(name, ' ')]
    ELSE [] END AS names,
    (node:Initiative OR node:Organisation OR node:Contact) AND NOT asked.isOrdinary AND size(asked.word) > 2
      AND any(name IN node.foldedNames WHERE asked.word IN split(name, ' ')) AS isKnownBy
  WITH asked, collect(CASE WHEN node:Theme THEN {theme: node, score: score, isWhole: isWhole, isInFull: isWhole OR NOT asked.isOrdinary} END) AS found,
    collect(CASE WHEN names <> [] THEN {node: node, names: names} END) AS inFull,
    collect(CASE WHEN names = [] AND isKnownBy THEN {node: node, names: [[asked.word]]} END) AS known
  WITH asked, found, inFull + CASE WHEN found = [] AND size(known) <= 3 THEN known ELSE [] END AS named
  // A word that is all of a theme's name names something else only together with others.
  RETURN collect({word: asked.word, found: found, named: [one IN named WHERE any(name IN one.names WHERE size(name) > 1) OR none(hit IN found WHERE hit.isWhole)]}) AS looked
}
CALL (others, looked) {
  // A compound that stands in no name is taken apart where its beginning is called so, and its end says little or is called so too.
  UNWIND [asked IN others WHERE asked.splits <> [] AND none(one IN looked WHERE one.word = asked.word)] AS asked
  CALL db.index.fulltext.queryNodes('search_stemmed', asked.partsQuery, {limit: 200}) YIELD node AS theme
  WITH asked, theme WHERE theme:Theme
  UNWIND asked.splits AS way
  WITH asked, way, theme, EXISTS { (theme)-[:BROADER]->() }
      AND any(name IN theme.foldedNames WHERE name STARTS WITH way.first AND size(name) <= size(way.first) + 4 AND NOT name CONTAINS ' ') AS isFirst,
    any(name IN theme.foldedNames WHERE name STARTS WITH way.last AND size(name) <= size(way.last) + 2 AND NOT name CONTAINS ' ') AS isLast
  WITH asked, way, collect(CASE WHEN isFirst THEN theme END) AS firsts, collect(CASE WHEN isLast THEN theme END) AS lasts
  WHERE firsts <> [] AND (way.lastSaysLittle OR lasts <> [])
  WITH asked, firsts, lasts ORDER BY size(way.first) DESC
  WITH asked, head(collect(firsts + lasts)) AS parts
  UNWIND parts AS theme
  WITH theme, collect(DISTINCT asked.word) AS words ORDER BY theme.id
  RETURN collect({node: theme, words: words, isTop: NOT EXISTS { (theme)-[:BROADER]->() }, isPlace: false, isInFull: true}) AS apart
}
CALL (looked) {
  UNWIND looked AS one
  UNWIND one.named AS hit
  UNWIND hit.names AS words
  WITH collect({node: hit.node, words: words}) AS all
  UNWIND all AS one
  WITH one, all
  WHERE none(other IN all WHERE size(other.words) > size(one.words) AND all(word IN one.words WHERE word IN other.words))
  UNWIND one.words AS word
  WITH one.node AS node, collect(DISTINCT word) AS words ORDER BY node.id
  RETURN collect({node: node, words: words, isTop: false, isPlace: node:Organisation OR node:Contact, isInFull: true}) AS called
}
WITH labelled, others, looked, apart, called, [asked IN others
  WHERE none(one IN looked WHERE one.word = asked.word) AND none(one IN apart WHERE asked.word IN one.words) | asked.written] AS notUnderstood
CALL (labelled, looked, called, notUnderstood) {
  WITH labelled, [one IN looked WHERE (notUnderstood = [] OR size(one.found) = 1) AND none(other IN called WHERE one.word IN other.words)
    AND none(hit IN one.found WHERE any(other IN labelled WHERE other.node = hit.theme))] AS unlabelled
  CALL (unlabelled, labelled) {
    UNWIND unlabelled AS one
    UNWIND one.found AS hit
    WITH labelled, hit.theme AS theme, sum(hit.score) AS score, collect(one.word) AS words, collect(hit.isInFull) AS full
    ORDER BY score DESC, theme.id
    RETURN collect({theme: theme, score: score, words: words, isInFull: true IN full, isBelow: EXISTS {
      MATCH (theme)-[:BROADER*1..3]->(above:Theme) WHERE any(one IN labelled WHERE one.node = above AND NOT one.isTop)
    }}) AS leads
  }
  // Of each word the themes that have most of the question; those below a theme that it names before others.
  UNWIND unlabelled AS one
  WITH one, [hit IN leads WHERE one.word IN hit.words] AS all
  WITH one, [hit IN all WHERE hit.isBelow OR none(other IN all WHERE other.isBelow)][..3] AS best
  UNWIND [hit IN best WHERE hit.score >= 0.7 * best[0].score] AS hit
  WITH hit.theme AS theme, collect(one.word) AS words, collect(hit.isInFull OR hit.isBelow) AS full ORDER BY theme.id
  RETURN collect({
    node: theme, words: words, isTop: NOT EXISTS { (theme)-[:BROADER]->() }, isPlace: false, isInFull: true IN full OR size(words) > 1
  }) AS found
}
CALL (labelled, called, apart, found) {
  UNWIND $askedNeeds AS need
  WITH need WHERE none(one IN labelled + called + apart + found WHERE one.isInFull AND NOT one.isTop AND any(word IN one.words WHERE word IN need.words))
  CALL db.index.fulltext.queryNodes('search_stemmed', need.query, {limit: 200}) YIELD node, score
  WITH need, node, score WHERE node:Initiative
  WITH need, collect({node: node, score: score})[..3] AS best
  UNWIND [hit IN best WHERE hit.score >= 0.7 * best[0].score] AS hit
  RETURN collect({node: hit.node, words: need.words, isTop: false, isPlace: false, isInFull: true}) AS told
}
WITH labelled + called + apart + found + told AS named,
  [asked IN others WHERE asked.written IN notUnderstood AND none(one IN told WHERE asked.word IN one.words) | asked.written] AS notUnderstood
// A top concept (care, training) beside something more particular says little, and so does a place in a question that is understood by half.
WITH [one IN named WHERE CASE
    WHEN one.isTop THEN notUnderstood = [] AND all(other IN named WHERE other.isTop)
    WHEN one.isPlace THEN notUnderstood = [] OR any(other IN named WHERE NOT other.isPlace AND NOT other.isTop)
    ELSE true
  END] AS named, notUnderstood
WITH [one IN named WHERE NOT one.isPlace OR all(other IN named WHERE other.isPlace)] AS asked, named, notUnderstood
WITH asked, [one IN named WHERE one.isPlace | one.node] AS places, notUnderstood,
  // What is one name is asked for at once, though it has an ‘and’ in it.
  [one IN named WHERE one.isInFull | [word IN $askedWords WHERE word.word IN one.words | word.need]] AS spans
CALL (asked, spans, notUnderstood) {
  UNWIND asked AS one
  CALL (one) {
    WITH one.node AS node
    MATCH (node)<-[:BROADER*0..3]-(narrower)
    WITH DISTINCT narrower
    RETURN sum(COUNT { (narrower)<-[:HAS_THEME|INVOLVES|HAS_ENABLER|HAS_BARRIER]-() }) AS uses
  }
  WITH one, uses, reduce(least = 99, word IN [word IN $askedWords WHERE word.word IN one.words] | CASE WHEN word.need < least THEN word.need ELSE least END) AS first
  WITH one, uses, size([other IN range(1, first) WHERE none(span IN spans WHERE any(need IN span WHERE need < other) AND any(need IN span WHERE need >= other))]) AS need
  WITH need, collect({node: one.node, words: one.words, isInFull: one.isInFull, uses: uses}) AS all ORDER BY need
  WITH [one IN all WHERE one.isInFull OR none(other IN all WHERE other.isInFull)] AS within
  CALL (within, notUnderstood) {
    UNWIND CASE notUnderstood WHEN [] THEN within ELSE [] END AS one
    UNWIND one.words AS word
    WITH word, sum(one.uses) AS uses, collect(one.node) AS group, any(other IN collect(one.node) WHERE NOT other:Profession) AS decides ORDER BY uses, word
    WITH collect({uses: uses, group: group, decides: decides}) AS byUses
    WITH [one IN byUses WHERE one.decides OR none(other IN byUses WHERE other.decides)] AS byUses
    RETURN reduce(all = [], one IN byUses | all + CASE WHEN one.uses <= 2 * byUses[0].uses THEN [node IN one.group WHERE NOT node IN all] ELSE [] END) AS rarest
  }
  RETURN collect({subjects: [one IN within | one.node], rarest: rarest}) AS needs
}
WITH reduce(all = [], need IN needs | all + [node IN need.subjects WHERE NOT node IN all]) AS subjects, places, needs, notUnderstood
