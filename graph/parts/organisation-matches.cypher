// Which organisations to call, from `themes` (nodes) and `limit`, about initiatives that name nobody to call.
// Broader themes count only where nothing is about the themes themselves or narrower ones.
#theme-initiatives()
WITH *, size(themes) AS askedFor
WITH askedFor, limit, initiative, asked, via, match, wider, way ORDER BY match DESC, via.id
WITH limit, initiative, asked, head(collect({theme: via, path: way, match: match / askedFor, wider: wider})) AS best
ORDER BY best.match DESC, best.theme.id
WITH limit, initiative, collect(best) AS reached
WITH limit, collect({initiative: initiative, reached: reached}) AS about
WITH limit, about, none(one IN about WHERE any(best IN one.reached WHERE NOT best.wider)) AS widen
UNWIND about AS one
WITH limit, one.initiative AS initiative, [best IN one.reached WHERE widen OR NOT best.wider] AS reached
WHERE size(reached) > 0
  AND NOT EXISTS {
    MATCH (initiative)<-[named:CONTACT_FOR]-(contact:Contact) WHERE #can-be-asked(role: named.role, contact: contact)
  }
MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
WITH limit, organisation, initiative, reached, reduce(total = 0.0, best IN reached | total + best.match) AS match,
  max(#part-weight(part: part.role)) AS weight
ORDER BY match * weight DESC, initiative.id
WITH limit, organisation, collect(initiative) AS initiatives, head(collect(reached[0])) AS nearest,
  sum(match * weight) AS score
ORDER BY round(score, 9) DESC, organisation.id
WITH limit, collect({
  organisation: organisation, initiatives: initiatives, theme: nearest.theme, path: nearest.path
}) AS matches
UNWIND matches[..limit] AS match
RETURN match
