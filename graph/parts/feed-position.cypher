// Where the feed of changes stands (#lock is its lock, or null): the cursor behind the last change that was committed with the number of the lock, so that whatever is
// written meanwhile comes after it; null before anything changed.
CALL (#lock) {
  OPTIONAL MATCH (last:Change) WHERE 0 <= last.seq <= #lock.seq
  WITH last ORDER BY last.seq DESC, last.id DESC LIMIT 1
  RETURN #lock.epoch + ':' + last.seq + ':' + last.id AS cursor
}
