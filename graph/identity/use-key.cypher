// Notes that a key was used, unless that was noted less than a minute ago ($aMinuteAgo).
MATCH (key:ApiKey {id: $id})
WHERE key.lastUsed IS NULL OR key.lastUsed < $aMinuteAgo
SET key.lastUsed = $now
