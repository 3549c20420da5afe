// Which organisations to call, from `subjects`, `places`, `needs` (as for contact-matches) and `limit`, about initiatives where nobody has an address
// or number. The rest of the question and what happens elsewhere count only where nothing is about the rarest thing that it names, a broader
// theme only where nothing is about any of it; all are told apart (`wider`).
#subject-initiatives()
WITH *, size(subjects) AS askedFor
WITH askedFor, places, needs, limit, initiative, asked, via, match, wider, way ORDER BY match DESC, via.id
WITH places, needs, limit, initiative, asked, head(collect({asked: asked, theme: via, path: way, match: match / askedFor,
  wider: wider OR none(need IN needs WHERE asked IN need.rarest), broader: wider})) AS best
WITH needs, limit, initiative, best {.*, wider: best.wider OR NOT #is-there(places: places, initiative: initiative)} AS best
ORDER BY best.match DESC, best.theme.id
WITH needs, limit, initiative, collect(best) AS reached
WITH needs, limit, collect({initiative: initiative, reached: reached}) AS about
WITH needs, limit, about, any(need IN needs WHERE need.rarest <> []) AND none(one IN about WHERE any(best IN one.reached WHERE NOT best.broader)) AS besideNamed,
  none(one IN about WHERE any(best IN one.reached WHERE NOT best.wider)) AS besideNear
UNWIND about AS one
WITH needs, limit, besideNear, one.initiative AS initiative, [best IN one.reached WHERE besideNamed OR NOT best.broader] AS reached
WHERE any(best IN reached WHERE besideNear OR NOT best.wider)
  AND NOT EXISTS { MATCH (initiative)<-[:CONTACT_FOR]-(contact:Contact) WHERE #can-be-called(contact: contact) }
MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
WITH needs, limit, besideNear, organisation, initiative, reached, reduce(total = 0.0, best IN reached | total + best.match) AS match,
  max(#part-weight(part: part.role)) AS weight
ORDER BY match * weight DESC, initiative.id
WITH needs, limit, besideNear, organisation, collect(initiative) AS initiatives, head(collect(reached[0])) AS nearest,
  reduce(all = [], some IN collect(reached) | all + [best IN some WHERE NOT best.wider | best.asked]) AS near,
  sum(match * weight) AS score, max(weight) AS weight, max(#latest-year(initiative: initiative)) AS latest
// Who is near more of several things that are asked for comes first. Equal scores: by whether the organisation can be reached, by its part, by who did it last.
ORDER BY size([need IN needs WHERE any(asked IN near WHERE asked IN need.rarest)]) DESC, round(score, 9) DESC, #publishes-contact(organisation: organisation) DESC, weight DESC, latest DESC, organisation.id
WITH limit, collect({
  organisation: organisation, initiatives: initiatives, theme: nearest.theme, path: nearest.path, wider: besideNear
}) AS matches
UNWIND matches[..limit] AS match
RETURN match
