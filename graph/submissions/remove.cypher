// Takes submissions out, with all that was written about them.
MATCH (submission:Submission) WHERE submission.id IN $ids
WITH submission, submission.id AS id
DELETE submission
RETURN id
ORDER BY id
