// acquire-ingest-lock
// Takes the lock from the holder that was seen, and answers nothing where another one was faster. The first SET makes a second
// transaction wait for this one, so that it compares with what this one leaves.
// params: holder, host, pid, expected (the holder that was seen, empty for none)
// row: holder
// index: IngestLock.id
MERGE (lock:IngestLock {id: 'ingest'})
ON CREATE SET lock.holder = '', lock.beat = 0
SET lock.asked = $holder
WITH lock
WHERE lock.holder = $expected
SET lock.holder = $holder, lock.host = $host, lock.pid = $pid, lock.beat = 0, lock.since = datetime()
RETURN lock.holder AS holder
