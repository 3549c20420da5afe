// Who to call, from `subjects`, `places` and `needs` (as #understood gives them) and `limit`: the document model of expert search, in which each
// initiative votes.
//
//   score(contact) = sum over its initiatives of match(initiative) * role / sqrt(number of its initiatives)
//   match: #subject-initiatives; the mean over the subjects where several were understood
//
// Who is near the rarest thing comes first, at the places that were named. Who is only near something wider, the rest of the question, somewhere
// else or a broader theme, comes after; but not where that would put somebody before one who is nearer and has no address. Broader themes count
// only where the others give fewer than three contacts, and not for a question that is understood by half.
//
// Where several things are asked for, who is near more of them comes first, and who is best for one of them before the second for another.
#subject-initiatives()
WITH *, size(subjects) AS askedFor
MATCH (initiative)<-[about:CONTACT_FOR]-(contact:Contact)
WITH askedFor, places, needs, limit, contact, initiative, parts, asked, via, match, wider, way, about.role AS role,
  #role-weight(role: about.role) AS weight
ORDER BY match DESC, weight DESC, role, via.id
// One vote for an initiative and a subject: by the nearest theme and the strongest role.
WITH askedFor, places, needs, limit, contact, initiative, parts, asked, count(DISTINCT role) AS roles,
  head(collect({role: role, theme: via, path: way, broader: wider, vote: match * weight, weight: weight})) AS best
WITH *, any(need IN needs WHERE asked IN need.rarest) AS isRarest, #works-there(places: places, contact: contact) AS worksThere
WITH *, worksThere OR #is-there(places: places, initiative: initiative) AS isThere
WITH places, needs, limit, contact, #can-be-called(contact: contact) AS reachable, best {.*, asked: asked, vote: best.vote / askedFor,
  wider: best.broader OR NOT isRarest OR NOT isThere, isElsewhere: NOT isThere AND isRarest AND NOT best.broader,
  initiative: initiative, parts: parts, roles: roles, worksThere: worksThere,
  isTheirs: EXISTS { (contact)-[:WORKS_AT]->(:Organisation)-[:PARTICIPATES_IN]->(initiative) }} AS vote
ORDER BY vote.vote DESC, vote.initiative.id, vote.theme.id
WITH needs, limit, contact, reachable, collect(vote) AS votes
WHERE reachable OR any(vote IN votes WHERE vote.role <> 'QUOTED')
WITH needs, limit, collect({contact: contact, reachable: reachable, votes: votes}) AS candidates
WITH needs, limit, candidates, [candidate IN candidates WHERE any(vote IN candidate.votes WHERE NOT vote.broader)] AS named,
  all(candidate IN candidates WHERE candidate.reachable OR all(vote IN candidate.votes WHERE vote.wider)) AS besideNear
WITH needs, limit, candidates, besideNear,
  any(need IN needs WHERE need.rarest <> []) AND size(named) < 3 AND all(candidate IN named WHERE candidate.reachable) AS besideNamed
UNWIND candidates AS candidate
WITH needs, limit, besideNear, candidate, [vote IN candidate.votes WHERE besideNamed OR NOT vote.broader] AS votes
WHERE any(vote IN votes WHERE besideNear OR NOT vote.wider)
WITH needs, limit, candidate.contact AS contact, candidate.reachable AS reachable, votes, all(vote IN votes WHERE vote.wider) AS wider
WITH *, any(vote IN votes WHERE vote.role <> 'QUOTED' AND (wider OR NOT vote.wider)) AS asked,
  sqrt(COUNT { MATCH (contact)-[:CONTACT_FOR]->(voted:Initiative) RETURN DISTINCT voted }) AS spread
WITH *, reduce(total = 0.0, vote IN votes | total + vote.vote) / spread AS score,
  [need IN needs | reduce(total = 0.0, vote IN votes | total + CASE WHEN vote.asked IN need.subjects THEN vote.vote ELSE 0.0 END) / spread] AS fits
// Equal scores: by whether they work at the place, by the parts of a programme, by what they do there and in how many roles, by who did it
// last, by whether it is their organisation's.
WITH *, reduce(most = 0, vote IN votes | CASE WHEN vote.parts > most THEN vote.parts ELSE most END) AS parts,
  reduce(most = 0.0, vote IN votes | CASE WHEN vote.weight > most THEN vote.weight ELSE most END) AS weight,
  reduce(most = 0, vote IN votes | CASE WHEN vote.roles > most THEN vote.roles ELSE most END) AS roles,
  reduce(latest = 0, vote IN votes | CASE WHEN #latest-year(initiative: vote.initiative) > latest
    THEN #latest-year(initiative: vote.initiative) ELSE latest END) AS latest
WITH limit, needs, collect({
  score: score, contact: contact, because: votes, wider: wider, reachable: reachable, asked: asked, fits: fits,
  isElsewhere: wider AND any(vote IN votes WHERE vote.isElsewhere),
  needs: size([need IN needs WHERE any(vote IN votes WHERE NOT vote.wider AND vote.asked IN need.rarest)]),
  ties: [CASE WHEN any(vote IN votes WHERE vote.worksThere) THEN 1 ELSE 0 END, parts, weight, roles, latest,
    CASE WHEN any(vote IN votes WHERE vote.isTheirs) THEN 1 ELSE 0 END]
}) AS all
WITH limit, all, [place IN range(0, size(needs) - 1) |
  reduce(most = 0.0, one IN all | CASE WHEN one.fits[place] > most THEN one.fits[place] ELSE most END)] AS most
UNWIND all AS match
WITH limit, match, reduce(fit = 0.0, place IN range(0, size(most) - 1) |
  fit + CASE most[place] WHEN 0.0 THEN 0.0 ELSE match.fits[place] / most[place] END) AS fit
// Who is only quoted about it comes after who leads it or may be asked.
ORDER BY match.wider, match.isElsewhere DESC, match.reachable DESC, match.asked DESC, match.needs DESC, round(fit, 9) DESC, match.ties[0] DESC, match.ties[1] DESC,
  match.ties[2] DESC, match.ties[3] DESC, match.ties[4] DESC, match.ties[5] DESC, match.contact.id
WITH limit, collect(match) AS matches
UNWIND matches[..limit] AS match
RETURN match
