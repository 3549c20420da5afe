// Notes that too many are found by the names or places of some records ($ids) to be told at once.
UNWIND $ids AS id
MERGE (renaming:Renaming {id: id})
SET renaming.after = ''
