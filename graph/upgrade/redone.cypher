MERGE (derived:Derived {rule: $rule})
SET derived.fingerprint = $fingerprint
