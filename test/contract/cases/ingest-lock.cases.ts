import {
  acquireIngestLock,
  beatIngestLock,
  ingestLock,
  releaseIngestLock,
} from '../../../src/ingest/write/ingest-lock.queries.ts'
import { contractCase } from '../contract-case.ts'

const held = "CREATE (:IngestLock {id: 'ingest', holder: 'a', host: 'h', pid: 7, beat: 3, since: '2026-05-08'})"
const read = 'MATCH (l:IngestLock) RETURN l.holder AS holder, l.beat AS beat'

export const cases = [
  contractCase({
    query: ingestLock,
    shows: 'who holds it, since when, and the last sign of life',
    given: [held],
    params: {},
    rows: [{ holder: 'a', host: 'h', pid: 7, beat: 3, since: '2026-05-08' }],
  }),
  contractCase({
    query: acquireIngestLock,
    shows: 'makes the lock where there was none',
    given: [],
    params: { holder: 'b', host: 'h', pid: 8, expected: '' },
    rows: [{ holder: 'b' }],
    leaves: { read, rows: [{ holder: 'b', beat: 0 }] },
  }),
  contractCase({
    query: acquireIngestLock,
    shows: 'takes it from the holder that was seen',
    given: [held],
    params: { holder: 'b', host: 'h', pid: 8, expected: 'a' },
    rows: [{ holder: 'b' }],
    leaves: { read, rows: [{ holder: 'b', beat: 0 }] },
  }),
  contractCase({
    query: acquireIngestLock,
    shows: 'leaves it to one who was faster',
    given: [held],
    params: { holder: 'b', host: 'h', pid: 8, expected: '' },
    rows: [],
    leaves: { read, rows: [{ holder: 'a', beat: 3 }] },
  }),
  contractCase({
    query: beatIngestLock,
    shows: 'counts a sign of life of the holder',
    given: [held],
    params: { holder: 'a' },
    rows: [{ holder: 'a' }],
    leaves: { read, rows: [{ holder: 'a', beat: 4 }] },
  }),
  contractCase({
    query: beatIngestLock,
    shows: 'answers nothing to one who holds it no more',
    given: [held],
    params: { holder: 'b' },
    rows: [],
    leaves: { read, rows: [{ holder: 'a', beat: 3 }] },
  }),
  contractCase({
    query: releaseIngestLock,
    shows: 'gives the lock back',
    given: [held],
    params: { holder: 'a' },
    rows: [],
    leaves: { read, rows: [{ holder: '', beat: 3 }] },
  }),
  contractCase({
    query: releaseIngestLock,
    shows: "leaves another holder's",
    given: [held],
    params: { holder: 'b' },
    rows: [],
    leaves: { read, rows: [{ holder: 'a', beat: 3 }] },
  }),
]
