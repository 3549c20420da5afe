MATCH (restoration:Restoration {id: 'restoration'})
DELETE restoration
