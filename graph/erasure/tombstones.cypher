// Hashes of whom the graph must not take in again, with the key that they were made with.
MATCH (tombstone:Tombstone)
RETURN tombstone.key AS key, tombstone.hashes AS hashes
