// Makes one message of all that changed since the last one, for each webhook that has none on its way; what is not of its kinds is passed over.
// The message leads to what changed by the cursor before it. Of another graph (a restore) everything is news, and the old cursor tells so: it has expired.
MATCH (webhook:Webhook) WHERE webhook.disabled IS NULL AND webhook.message IS NULL
MATCH (lock:WriteLock {id: 'writer'})
WITH webhook, lock, coalesce(webhook.epoch <> lock.epoch, true) AS isOther
WHERE isOther OR webhook.seq < lock.seq
#feed-position(lock: lock)
CALL (webhook, isOther) {
  MATCH (change:Change)
  WHERE change.seq > CASE WHEN isOther THEN -1 ELSE webhook.seq END AND (size(webhook.kinds) = 0 OR change.kind IN webhook.kinds)
  RETURN collect(DISTINCT change.kind) AS kinds
}
FOREACH (one IN CASE WHEN isOther OR size(kinds) > 0 THEN [1] ELSE [] END |
  SET webhook.message = 'msg_' + randomUUID(), webhook.messageTime = $now, webhook.messageAfter = webhook.cursor, webhook.messageKinds = kinds,
    webhook.due = timestamp()
)
SET webhook.epoch = lock.epoch, webhook.seq = lock.seq, webhook.cursor = cursor
