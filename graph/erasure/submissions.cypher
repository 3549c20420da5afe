// Submissions by id, a page of them ($size) after one ($after): anything in them may be about somebody.
MATCH (submission:Submission) WHERE submission.id > $after
RETURN submission.id AS key, submission {.*, secretHash: null} AS submission
ORDER BY submission.id LIMIT $size
