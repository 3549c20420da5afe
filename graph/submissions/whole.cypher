// Submissions as a whole, by their ids.
MATCH (submission:Submission) WHERE submission.id IN $ids
RETURN submission {.*, secretHash: null} AS submission
