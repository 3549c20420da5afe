// A thing and a theme of it.
(#of)-[:HAS_THEME]->(#to:Theme)
