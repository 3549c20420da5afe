// Makes one message of all that changed since the last one, for each webhook that has none on its way; what is not of its kinds is passed over.
// By its cursor the message leads to what changed. That names no entity, which may be somebody who is erased meanwhile: it stands at the number that comes
// after what was told, before every id. Of another graph everything is news, and the old cursor tells so: it has expired.
MATCH (lock:WriteLock {id: 'writer'})
MATCH (webhook:Webhook) WHERE #behind-feed(webhook: webhook, lock: lock)
WITH webhook, lock, CASE WHEN webhook.epoch = lock.epoch THEN webhook.seq ELSE -1 END AS told
CALL (webhook, told) {
  MATCH (change:Change) WHERE change.seq > told AND (size(webhook.kinds) = 0 OR change.kind IN webhook.kinds)
  RETURN collect(DISTINCT change.kind) AS kinds
}
FOREACH (one IN CASE WHEN told < 0 OR size(kinds) > 0 THEN [1] ELSE [] END |
  SET webhook.message = 'msg_' + randomUUID(), webhook.messageTime = $now, webhook.messageAfter = webhook.epoch + ':' + (webhook.seq + 1) + ':-',
    webhook.messageKinds = kinds, webhook.due = timestamp()
)
SET webhook.epoch = lock.epoch, webhook.seq = coalesce(lock.seq, 0)
