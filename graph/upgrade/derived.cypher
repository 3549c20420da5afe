// By which rules what is derived was made.
MATCH (derived:Derived)
RETURN derived.rule AS rule, derived.fingerprint AS fingerprint
