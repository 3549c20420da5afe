// Submissions in a state or in any: those that wait for a curator first, the longest wait first. What was submitted is long, and read of
// one only; one that was kept before it had a title of its own ($first at most) is read whole.
CALL () {
  MATCH (submission:Submission) WHERE $status IS NULL OR submission.status = $status
  RETURN count(submission) AS total
}
CALL () {
  MATCH (submission:Submission) WHERE $status IS NULL OR submission.status = $status
  WITH submission ORDER BY submission.status = 'RECEIVED' DESC, submission.received, submission.id SKIP $offset LIMIT $first
  RETURN collect(submission {
    .id, .status, .received, .title, .lead, .submitterName, .submitterEmail, .initiative,
    submitted: CASE WHEN submission.title IS NULL THEN submission.submitted END
  }) AS submissions
}
RETURN total, submissions
