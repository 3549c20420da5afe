// Tells whether a contact is somebody to ask: who has a hand in the initiative, or was only quoted about it but can be called.
(#role <> 'QUOTED' OR #can-be-called(contact: #contact))
