// Indicates whether there is any webhook, and whether a message is due.
RETURN EXISTS { (:Webhook) } AS isAny, EXISTS { MATCH (webhook:Webhook) WHERE webhook.due <= timestamp() } AS isDue
