// Keeps a new webhook, unless there are as many as there may be ($most). It is told of what changes from now on.
WITH COUNT { (:Webhook) } AS count WHERE count < $most
OPTIONAL MATCH (lock:WriteLock {id: 'writer'})
CREATE (webhook:Webhook {
  id: $id, url: $url, kinds: $kinds, secret: $secret, created: $now, failures: 0, epoch: lock.epoch, seq: coalesce(lock.seq, 0)
})
RETURN webhook {.id, .url, .kinds, .created, .delivered, .failures, .failingSince, .failure, .disabled} AS webhook
