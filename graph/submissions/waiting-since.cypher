// How many submissions wait for a curator since before a moment ($before), and since when the oldest does.
MATCH (submission:Submission) WHERE submission.status = 'RECEIVED' AND submission.received < $before
RETURN count(submission) AS count, min(submission.received) AS since
