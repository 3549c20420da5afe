// Whether a webhook (#webhook) that has no message on its way has not been told of all that changed up to a lock's number (#lock; null where nothing ever did), or is
// of another graph, such as that before a restore.
#webhook.disabled IS NULL AND #webhook.message IS NULL AND #lock IS NOT NULL
  AND (coalesce(#webhook.epoch <> #lock.epoch, true) OR coalesce(#webhook.seq < #lock.seq, false))
