// Tells whether a contact is one of some places (regions, organisations, people) or works there.
any(place IN #places WHERE place = #contact OR EXISTS { (#contact)-[:WORKS_AT]->(place) } OR EXISTS { (#contact)-[:WORKS_AT]->(:Organisation)-[:LOCATED_IN]->(place) })
