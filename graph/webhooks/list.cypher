MATCH (webhook:Webhook)
RETURN webhook {.id, .url, .kinds, .created, .delivered, .failures, .failingSince, .failure, .disabled} AS webhook
ORDER BY webhook.created DESC, webhook.id
