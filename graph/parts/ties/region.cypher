// A thing and a region where it is.
(#of)-[:LOCATED_IN]->(#to:Region)
