#hits()
// Who asks for people is answered those of contactsFor, in its order: before everything else the first, the second where half as much
// speaks for them, and the first organisation (three where nobody is near); the others after what else was found, and then the people
// that only the words led to.
CALL () {
  WITH true AS always WHERE NOT $isName
  #understood()
  WITH subjects, places, needs, notUnderstood, 100 AS limit
  CALL (subjects, places, needs, limit) {
    CALL (subjects, places, needs, limit) { #contact-matches() }
    RETURN collect({item: match.contact, wider: match.wider, score: match.score}) AS people
  }
  CALL (subjects, places, needs, limit) {
    CALL (subjects, places, needs, limit) { #organisation-matches() }
    RETURN collect({item: match.organisation, wider: match.wider}) AS organisations
  }
  WITH notUnderstood, people + organisations AS all, [one IN people WHERE NOT one.wider] AS nearPeople,
    [one IN organisations WHERE NOT one.wider] AS nearOrganisations
  WITH *, nearPeople[..1] + [one IN nearPeople[1..2] WHERE one.score >= 0.5 * nearPeople[0].score] AS fit
  WITH *, [one IN fit + nearOrganisations[..CASE fit WHEN [] THEN 3 ELSE 1 END] | one.item] AS first
  RETURN collect({
    first: first, later: [one IN all WHERE NOT one.wider AND NOT one.item IN first | one.item] + [one IN all WHERE one.wider | one.item],
    isHalf: size(notUnderstood) > 0
  }) AS answers
}
CALL (hits, nodes, answers) {
  WITH hits[..500] AS weighed, hits[500..] AS behind, nodes, answers[0] AS answer WHERE answer.isHalf OR size(answer.first + answer.later) > 0
  WITH *, [hit IN weighed | hit.item] AS items
  WITH *, [item IN answer.first + answer.later WHERE item IN items OR (
    ($kinds IS NULL OR #kind-of(node: item) IN $kinds)
    AND $themes IS NULL AND $organisations IS NULL AND $regions IS NULL AND $professions IS NULL)] AS answered
  WITH *, [item IN answered WHERE item IN answer.first] AS first, [item IN answered WHERE NOT item IN answer.first] AS later,
    [hit IN weighed WHERE NOT hit.item IN answered] AS others, [hit IN behind WHERE NOT hit.item IN answered] AS behind,
    size([item IN answered WHERE NOT item IN items AND NOT item IN nodes]) AS added
  // Whoever is named in the question was asked for.
  WITH *, [hit IN others | hit {.*, isStranger: hit.item:Contact AND none(name IN hit.item.foldedNames WHERE ' ' + $asName + ' ' CONTAINS ' ' + name + ' ')}] AS others
  WITH *, [hit IN others WHERE hit.isStranger] AS people, [hit IN others WHERE NOT hit.isStranger] AS things
  WITH first, things, later + [hit IN people | hit.item] AS last, behind, added
  WITH *, coalesce(things[0].score, 1.0) AS most, coalesce(things[-1].score, 1.0) AS least
  WITH [place IN range(0, size(first) - 1) | {score: most + size(first) - place, item: first[place], words: $words}] + things
    + [place IN range(0, size(last) - 1) | {score: least * (size(last) - place) / (size(last) + 1), item: last[place], words: $words}] AS best, behind, added
  WITH *, best[-1].score AS least
  RETURN best, [hit IN behind | hit {.*, score: CASE WHEN hit.score > least THEN least ELSE hit.score END}] AS rest, added
  UNION
  WITH hits, answers WHERE NOT coalesce(answers[0].isHalf OR size(answers[0].first + answers[0].later) > 0, false)
  RETURN hits[..500] AS best, hits[500..] AS rest, 0 AS added
}
WITH *, best + rest AS placed
RETURN {
  total: CASE WHEN counted + added > 10000 THEN 10000 ELSE counted + added END, moreThanTotal: isMore, text: $text, words: $words, best: best,
  hits: placed[$skip..$skip + $first]
} AS result
