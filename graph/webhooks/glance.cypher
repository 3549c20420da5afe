// The number of the last revision, as a float the same to everybody who asks; whether a webhook has not been told of all up to it; whether a message is due.
OPTIONAL MATCH (lock:WriteLock {id: 'writer'})
RETURN toFloat(coalesce(lock.seq, 0)) AS revision,
  EXISTS { MATCH (webhook:Webhook) WHERE #behind-feed(webhook: webhook, lock: lock) } AS isBehind,
  EXISTS { MATCH (webhook:Webhook) WHERE webhook.due <= timestamp() } AS isDue
