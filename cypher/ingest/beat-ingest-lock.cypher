// beat-ingest-lock
// A sign of life of the holder; no row: it holds the lock no more.
// params: holder
// row: holder
// index: IngestLock.id
MATCH (lock:IngestLock {id: 'ingest'})
WHERE lock.holder = $holder
SET lock.beat = lock.beat + 1
RETURN lock.holder AS holder
