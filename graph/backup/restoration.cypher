// What the graph is being replaced by, while that goes on or after it was interrupted.
MATCH (restoration:Restoration {id: 'restoration'})
RETURN restoration.file AS file, restoration.time AS time
