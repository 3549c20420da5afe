// Who to call, from `themes` (nodes) and `limit`: the document model of expert search, in which each initiative votes.
//
//   score(contact) = sum over its initiatives of match(initiative) * role / sqrt(number of its initiatives)
//   match: #theme-initiatives; the mean over the themes where several were understood; broader themes only where the
//          others give fewer than three contacts, who all have an address: somebody wider would come before who has none
#theme-initiatives()
WITH *, size(themes) AS askedFor
MATCH (initiative)<-[about:CONTACT_FOR]-(contact:Contact)
WITH askedFor, limit, contact, initiative, parts, asked, via, match, wider, way, about.role AS role,
  #role-weight(role: about.role) AS weight
ORDER BY match DESC, weight DESC, role, via.id
// One vote for an initiative and a theme asked for: by the nearest theme and the strongest role.
WITH askedFor, limit, contact, initiative, parts, asked,
  head(collect({role: role, theme: via, path: way, wider: wider, vote: match * weight})) AS best
WITH limit, contact, #can-be-called(contact: contact) AS reachable,
  best {.*, vote: best.vote / askedFor, initiative: initiative, parts: parts} AS vote
ORDER BY vote.vote DESC, vote.initiative.id, vote.theme.id
WITH limit, contact, reachable, collect(vote) AS votes
WHERE reachable OR any(vote IN votes WHERE vote.role <> 'QUOTED')
WITH limit, collect({contact: contact, reachable: reachable, votes: votes}) AS candidates
WITH limit, candidates, [candidate IN candidates WHERE any(vote IN candidate.votes WHERE NOT vote.wider)] AS near
WITH limit, candidates, size(near) < 3 AND all(candidate IN near WHERE candidate.reachable) AS widen
UNWIND candidates AS candidate
WITH limit, candidate, candidate.contact AS contact, [vote IN candidate.votes WHERE widen OR NOT vote.wider] AS votes
WHERE size(votes) > 0
WITH limit, candidate, contact, votes,
  reduce(total = 0.0, vote IN votes | total + vote.vote)
    / sqrt(COUNT { MATCH (contact)-[:CONTACT_FOR]->(voted:Initiative) RETURN DISTINCT voted }) AS score,
  reduce(most = 0, vote IN votes | CASE WHEN vote.parts > most THEN vote.parts ELSE most END) AS parts
// Who is only quoted about it comes after who leads it or may be asked.
ORDER BY candidate.reachable DESC, any(vote IN votes WHERE vote.role <> 'QUOTED' AND NOT vote.wider) DESC, round(score, 9) DESC, parts DESC, contact.id
WITH limit, collect({score: score, contact: contact, because: votes, wider: all(vote IN votes WHERE vote.wider)}) AS matches
UNWIND matches[..limit] AS match
RETURN match
