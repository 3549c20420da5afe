// Takes out everything but the locks, the notice of the restore and what is left of people who were erased, in transactions of their own.
MATCH (node) WHERE NOT node:WriteLock|Gate|Restoration|Tombstone
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS
