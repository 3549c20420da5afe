// Revisions that may hold a trace of somebody: one of the ids in quotes, or one of the texts.
MATCH (revision:Revision)
WITH revision, coalesce(revision.before, '') + coalesce(revision.after, '') AS body
WHERE any(id IN $quoted WHERE body CONTAINS id) OR any(text IN $texts WHERE toLower(body) CONTAINS text)
RETURN elementId(revision) AS node, revision.before AS before, revision.after AS after
