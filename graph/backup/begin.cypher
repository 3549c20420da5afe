// Tells everybody that what the graph holds is being replaced, and by what, until that is finished. Keys that are worthless now stay so ($revoked of an
// interrupted restore are among them).
MERGE (restoration:Restoration {id: 'restoration'})
SET restoration.file = $file, restoration.time = $time,
  restoration.revoked = coalesce(restoration.revoked, []) + COLLECT { MATCH (key:ApiKey) WHERE key.revoked IS NOT NULL RETURN key.id }
