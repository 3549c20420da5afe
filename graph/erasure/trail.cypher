// Who is kept as having done something, by the name of a key or a subject.
MATCH (entry:Revision|Audit)
WITH DISTINCT entry.who AS who
RETURN collect(who) AS names
