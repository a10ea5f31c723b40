// release-ingest-lock
// Gives the lock back, if it is still this holder's.
// params: holder
// row: none
// index: IngestLock.id
MATCH (lock:IngestLock {id: 'ingest'})
WHERE lock.holder = $holder
SET lock.holder = ''
