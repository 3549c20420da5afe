// Which organisations to call, from `themes`, `rarest` (as for contact-matches) and `limit`, about initiatives where nobody has an address or number.
// The rest of the question counts only where nothing is about the rarest thing that it names, a broader theme only where nothing is about
// any of it; both are told apart (`wider`).
#theme-initiatives()
WITH *, size(themes) AS askedFor
WITH askedFor, rarest, limit, initiative, asked, via, match, wider, way ORDER BY match DESC, via.id
WITH rarest, limit, initiative, asked, head(collect({theme: via, path: way, match: match / askedFor,
  wider: wider OR NOT asked IN rarest, broader: wider})) AS best
ORDER BY best.match DESC, best.theme.id
WITH rarest, limit, initiative, collect(best) AS reached
WITH rarest, limit, collect({initiative: initiative, reached: reached}) AS about
WITH limit, about, size(rarest) > 0 AND none(one IN about WHERE any(best IN one.reached WHERE NOT best.broader)) AS besideNamed,
  none(one IN about WHERE any(best IN one.reached WHERE NOT best.wider)) AS besideNear
UNWIND about AS one
WITH limit, besideNear, one.initiative AS initiative, [best IN one.reached WHERE besideNamed OR NOT best.broader] AS reached
WHERE any(best IN reached WHERE besideNear OR NOT best.wider)
  AND NOT EXISTS { MATCH (initiative)<-[:CONTACT_FOR]-(contact:Contact) WHERE #can-be-called(contact: contact) }
MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
WITH limit, besideNear, organisation, initiative, reached, reduce(total = 0.0, best IN reached | total + best.match) AS match,
  max(#part-weight(part: part.role)) AS weight
ORDER BY match * weight DESC, initiative.id
WITH limit, besideNear, organisation, collect(initiative) AS initiatives, head(collect(reached[0])) AS nearest,
  sum(match * weight) AS score, max(weight) AS weight, max(#latest-year(initiative: initiative)) AS latest
// Equal scores: by whether the organisation can be reached, by its part, by who did it last.
ORDER BY round(score, 9) DESC, #publishes-contact(organisation: organisation) DESC, weight DESC, latest DESC, organisation.id
WITH limit, collect({
  organisation: organisation, initiatives: initiatives, theme: nearest.theme, path: nearest.path, wider: besideNear
}) AS matches
UNWIND matches[..limit] AS match
RETURN match
