// What is left of somebody who was erased.
CREATE (:Tombstone {id: $id, key: $key, hashes: $hashes, time: $time})
