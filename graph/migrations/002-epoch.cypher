// The feed of changes gets an epoch, by which its cursors say to which graph they belong.
MATCH (lock:WriteLock {id: 'writer'}) WHERE lock.epoch IS NULL
SET lock.epoch = left(randomUUID(), 8)
