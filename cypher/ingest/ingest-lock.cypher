// ingest-lock
// Which ingest holds the store; an empty holder: none.
// params: none
// row: holder, host, pid, beat, since
// index: IngestLock.id
MATCH (lock:IngestLock {id: 'ingest'})
RETURN lock.holder AS holder, lock.host AS host, lock.pid AS pid, lock.beat AS beat, toString(lock.since) AS since
