MATCH (webhook:Webhook {id: $id})
DELETE webhook
RETURN $id AS id
