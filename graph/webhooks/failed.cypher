// Notes that a message could not be delivered, and has it sent again after $pause milliseconds; a webhook that is gone, or has failed since $patience, ends.
MATCH (webhook:Webhook {id: $id, message: $message})
SET webhook.failures = webhook.failures + 1, webhook.failure = $failure, webhook.failingSince = coalesce(webhook.failingSince, $now),
  webhook.due = timestamp() + toInteger($pause)
WITH webhook, $failure = 'GONE' OR webhook.failingSince <= $patience AS isEnd
FOREACH (one IN CASE WHEN isEnd THEN [1] ELSE [] END |
  SET webhook.disabled = $now
  REMOVE webhook.message, webhook.messageTime, webhook.messageAfter, webhook.messageKinds, webhook.due
)
RETURN webhook.failures AS failures, isEnd
