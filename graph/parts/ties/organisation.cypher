// A thing and an organisation that takes part in it, pays for it or where somebody works.
(#of)-[:PARTICIPATES_IN|FUNDS|WORKS_AT]-(#to:Organisation)
