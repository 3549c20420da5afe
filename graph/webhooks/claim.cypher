// Takes the messages that are due: nobody else does for $lease milliseconds, after which whoever took them is thought to have ended. The clock is that of
// the database, which all servers share.
MATCH (webhook:Webhook) WHERE webhook.due <= timestamp()
SET webhook.due = timestamp() + toInteger($lease)
RETURN webhook {.id, .url, .secret, .message, .messageTime, .messageAfter, .messageKinds, .failures} AS message
