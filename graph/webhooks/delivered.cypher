MATCH (webhook:Webhook {id: $id, message: $message})
SET webhook.delivered = $now, webhook.failures = 0
REMOVE webhook.message, webhook.messageTime, webhook.messageAfter, webhook.messageKinds, webhook.due, webhook.failingSince, webhook.failure
