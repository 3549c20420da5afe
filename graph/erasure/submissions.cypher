// All submissions: anything in them may be about somebody.
MATCH (submission:Submission)
RETURN submission {.id, .submitterName, .submitterEmail, .submitted, .exchange, .draft} AS submission
