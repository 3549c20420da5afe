// Contacts among $ids that are not public.
MATCH (contact:Withheld) WHERE contact.id IN $ids
RETURN contact.id AS id
