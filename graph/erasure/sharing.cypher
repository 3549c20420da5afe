// Others that may be reached at the same addresses or numbers ($texts) as somebody ($ids).
MATCH (record:Record)
WHERE record.kind IN ['Contact', 'Organisation'] AND NOT record.id IN $ids AND any(text IN $texts WHERE toLower(record.body) CONTAINS text)
RETURN record.body AS body
