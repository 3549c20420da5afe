// Inverse document frequency of what some (#df) of all initiatives (#total) have.
log(1 + toFloat(#total) / #df)
