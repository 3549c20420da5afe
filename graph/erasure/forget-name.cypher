// Puts $instead in the place of the name of who did something, and of the key that they did it with.
MATCH (entry:Revision|Audit) WHERE entry.who = $who
SET entry.who = $instead
WITH count(*) AS entries
MATCH (key:ApiKey) WHERE 'key:' + key.name = $who
SET key.name = substring($instead, 4), key.nameInUse = CASE WHEN key.nameInUse IS NOT NULL THEN substring($instead, 4) END
