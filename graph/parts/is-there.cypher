// Tells whether an initiative happens at one of some places (regions, organisations): in it, or by whom is there. Without places it does.
(#places = [] OR any(place IN #places WHERE EXISTS { (#initiative)-[:LOCATED_IN|PARTICIPATES_IN|FUNDS]-(place) }
  OR EXISTS { (#initiative)<-[:PARTICIPATES_IN]-(:Organisation)-[:LOCATED_IN]->(place) }))
