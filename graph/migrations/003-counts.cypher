// What ranking counts stands at what it is about, no longer in a node of its own.
MATCH (statistics:Statistics)
DELETE statistics
