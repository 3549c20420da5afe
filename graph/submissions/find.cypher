// A submission by its id or by the hash of its secret.
MATCH (submission:Submission) WHERE submission.id = $id OR submission.secretHash = $secretHash
RETURN submission {.id, .status, .received, .submitted, .submitterName, .submitterEmail, .exchange, .draft, .initiative} AS submission
