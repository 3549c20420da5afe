// Submissions as they are kept, in the order in which they came in: anything in them may be about somebody.
MATCH (submission:Submission)
RETURN submission {.*, secretHash: null} AS submission
ORDER BY submission.received, submission.id
