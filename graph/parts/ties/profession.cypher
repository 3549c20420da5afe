// A thing and a profession that it involves.
(#of)-[:INVOLVES]->(#to:Profession)
