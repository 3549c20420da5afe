// Tells whether anybody can be reached about an initiative: a person with an address or number, or else an organisation that takes
// part in it or pays for it and publishes one for everybody.
(
  EXISTS { MATCH (#initiative)<-[:CONTACT_FOR]-(person:Contact) WHERE #can-be-called(contact: person) }
  OR EXISTS { MATCH (#initiative)<-[:PARTICIPATES_IN|FUNDS]-(desk:Organisation) WHERE #publishes-contact(organisation: desk) }
)
