// Norm of an initiative in an aspect, from its #square: never less than that of a few (#least) which only two of all have (`ofTwo`).
sqrt(CASE WHEN #square > #least * ofTwo THEN #square ELSE #least * ofTwo END)
