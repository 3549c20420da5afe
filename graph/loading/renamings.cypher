// Records whose new names or places have not reached all that are found by them, and how far they are.
MATCH (renaming:Renaming)
RETURN renaming.id AS id, renaming.after AS after
ORDER BY id
