// How many submissions wait for a curator or their submitter, in all and of one address ($email). Whoever counts submits next: one at a time.
MERGE (lock:SubmissionLock {id: 'submissions'})
SET lock.taken = coalesce(lock.taken, 0) + 1
WITH lock
OPTIONAL MATCH (submission:Submission) WHERE submission.status IN ['RECEIVED', 'ASKED']
RETURN count(submission) AS all, count(CASE WHEN toLower(submission.submitterEmail) = $email THEN 1 END) AS own
