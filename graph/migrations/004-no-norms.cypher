// Norms are no longer kept: they follow from what an initiative has, where they are needed.
MATCH (derived:Derived {rule: 'counts and norms'})
DELETE derived
