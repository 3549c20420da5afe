// How much the graph holds, apart from the locks, the notice of the restore and what is left of people who were erased.
RETURN COUNT { MATCH (node) WHERE NOT node:WriteLock|Gate|Restoration|Tombstone } AS nodes,
  COUNT { ()-->() } AS relationships
