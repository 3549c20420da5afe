// Records that may hold a trace of somebody: one of the ids in quotes, or one of the texts.
MATCH (record:Record)
WHERE any(id IN $quoted WHERE record.body CONTAINS id) OR any(text IN $texts WHERE toLower(record.body) CONTAINS text)
RETURN record.body AS body
