// Who to call, from `themes` (nodes), `rarest` (those of them that the rarest thing asked for leads to) and `limit`: the document model
// of expert search, in which each initiative votes.
//
//   score(contact) = sum over its initiatives of match(initiative) * role / sqrt(number of its initiatives)
//   match: #theme-initiatives; the mean over the themes where several were understood
//
// Who is near the rarest thing comes first. Who is only near something wider, the rest of the question or a broader theme, comes after;
// but not where that would put somebody before one who is nearer and has no address. Broader themes count only where the others give
// fewer than three contacts, and not for a question that is understood by half.
#theme-initiatives()
WITH *, size(themes) AS askedFor
MATCH (initiative)<-[about:CONTACT_FOR]-(contact:Contact)
WITH askedFor, rarest, limit, contact, initiative, parts, asked, via, match, wider, way, about.role AS role,
  #role-weight(role: about.role) AS weight
ORDER BY match DESC, weight DESC, role, via.id
// One vote for an initiative and a theme asked for: by the nearest theme and the strongest role.
WITH askedFor, rarest, limit, contact, initiative, parts, asked, count(DISTINCT role) AS roles,
  head(collect({role: role, theme: via, path: way, broader: wider, vote: match * weight, weight: weight})) AS best
WITH rarest, limit, contact, #can-be-called(contact: contact) AS reachable, best {.*, vote: best.vote / askedFor,
  wider: best.broader OR NOT asked IN rarest, initiative: initiative, parts: parts, roles: roles,
  isTheirs: EXISTS { (contact)-[:WORKS_AT]->(:Organisation)-[:PARTICIPATES_IN]->(initiative) }} AS vote
ORDER BY vote.vote DESC, vote.initiative.id, vote.theme.id
WITH rarest, limit, contact, reachable, collect(vote) AS votes
WHERE reachable OR any(vote IN votes WHERE vote.role <> 'QUOTED')
WITH rarest, limit, collect({contact: contact, reachable: reachable, votes: votes}) AS candidates
WITH rarest, limit, candidates, [candidate IN candidates WHERE any(vote IN candidate.votes WHERE NOT vote.broader)] AS named,
  all(candidate IN candidates WHERE candidate.reachable OR all(vote IN candidate.votes WHERE vote.wider)) AS besideNear
WITH limit, candidates, besideNear,
  size(rarest) > 0 AND size(named) < 3 AND all(candidate IN named WHERE candidate.reachable) AS besideNamed
UNWIND candidates AS candidate
WITH limit, besideNear, candidate, [vote IN candidate.votes WHERE besideNamed OR NOT vote.broader] AS votes
WHERE any(vote IN votes WHERE besideNear OR NOT vote.wider)
WITH limit, candidate.contact AS contact, candidate.reachable AS reachable, votes, all(vote IN votes WHERE vote.wider) AS wider
WITH *, any(vote IN votes WHERE vote.role <> 'QUOTED' AND (wider OR NOT vote.wider)) AS asked,
  reduce(total = 0.0, vote IN votes | total + vote.vote)
    / sqrt(COUNT { MATCH (contact)-[:CONTACT_FOR]->(voted:Initiative) RETURN DISTINCT voted }) AS score
// Equal scores: by the parts of a programme, by what they do there and in how many roles, by who did it last, by whether it is their
// organisation's.
WITH *, reduce(most = 0, vote IN votes | CASE WHEN vote.parts > most THEN vote.parts ELSE most END) AS parts,
  reduce(most = 0.0, vote IN votes | CASE WHEN vote.weight > most THEN vote.weight ELSE most END) AS weight,
  reduce(most = 0, vote IN votes | CASE WHEN vote.roles > most THEN vote.roles ELSE most END) AS roles,
  reduce(latest = 0, vote IN votes | CASE WHEN #latest-year(initiative: vote.initiative) > latest
    THEN #latest-year(initiative: vote.initiative) ELSE latest END) AS latest
// Who is only quoted about it comes after who leads it or may be asked.
ORDER BY wider, reachable DESC, asked DESC, round(score, 9) DESC, parts DESC, weight DESC, roles DESC, latest DESC,
  any(vote IN votes WHERE vote.isTheirs) DESC, contact.id
WITH limit, collect({score: score, contact: contact, because: votes, wider: wider}) AS matches
UNWIND matches[..limit] AS match
RETURN match
