// Whether an earlier version counted less than ranking needs now; what it kept its counts in goes.
CALL () {
  MATCH (statistics:Statistics)
  DELETE statistics
}
OPTIONAL MATCH (initiative:Initiative) WHERE initiative.subjectNorm IS NULL
RETURN count(initiative) > 0 AS uncounted
