// Submissions in a state or in any: those that wait for a curator first, the longest wait first.
OPTIONAL MATCH (submission:Submission) WHERE $status IS NULL OR submission.status = $status
WITH submission ORDER BY submission.status = 'RECEIVED' DESC, submission.received, submission.id
WITH collect(submission {.id, .status, .received, .submitted, .submitterName, .submitterEmail, .exchange, .draft, .initiative}) AS found
RETURN size(found) AS total, found[$offset..$offset + $first] AS submissions
