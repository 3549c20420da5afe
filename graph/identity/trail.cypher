// The last entries of the audit trail, newest first.
MATCH (entry:Audit)
RETURN entry {.time, .who, .action, .subject} AS entry
ORDER BY entry.time DESC LIMIT $first
