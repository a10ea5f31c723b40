// release-ingest-lock
// Gives the lock back, where this holder still has it.
// params: holder
// row: none
// index: IngestLock.id
MATCH (lock:IngestLock {id: 'ingest'})
WHERE lock.holder = $holder
SET lock.holder = ''
