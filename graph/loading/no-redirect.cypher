// Takes away that an id leads to another: the record itself is back. Those that lead to a record that is gone lead nowhere.
MATCH (merged:Redirect) WHERE merged.id = $id OR merged.to = $gone
DELETE merged
