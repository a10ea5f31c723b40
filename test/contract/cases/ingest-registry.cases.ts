import {
  bumpGraphVersion,
  completeSourceFile,
  knownFiles,
  linkSupersededReleases,
  mergeReceipt,
  mergeReleases,
  mergeSourceFile,
  mergeSources,
} from '../../../src/ingest/write/bookkeeping.queries.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'
import { contractCase } from '../contract-case.ts'

const day = (text: string): ServiceDate => text as ServiceDate

const source = "CREATE (:Source {id: 'CMS-PFS', name: 'Old name', authority: 'CMS_FILE', rank: 1, url: 'https://old'})"
const release = {
  id: 'RVU26B',
  family: 'PFS' as const,
  source: 'CMS-PFS',
  edition: 'April 2026',
  effectiveFrom: day('2026-04-01'),
  effectiveTo: day('2026-06-30'),
  publishedOn: null,
  supersedes: [],
}
const readReleases = `MATCH (r:Release)-[:OF]->(s:Source) RETURN r.id AS id, r.edition AS edition, toString(r.effectiveFrom) AS first,
  toString(r.effectiveTo) AS last, toString(r.publishedOn) AS published, r.supersedes AS supersedes, s.id AS source ORDER BY id`
const standingRelease = `MATCH (s:Source) CREATE (:Release {id: 'RVU26B', family: 'PFS', edition: 'Old', effectiveFrom: date('2026-04-01'),
  publishedOn: date('2026-03-12')})-[:OF]->(s)`

const file = {
  sha256: 'aa',
  release: 'RVU26B',
  retrievedOn: null,
  props: {
    name: 'PPRRVU.csv',
    kind: 'FEE_SCHEDULE' as const,
    bytes: 5_000_000_000,
    extract: false,
    extractOf: null,
    extractOfSha256: null,
    url: null,
    rowLabel: 'line',
  },
}
const standingFile = `MATCH (r:Release) CREATE (:SourceFile {sha256: 'aa', name: 'extract.csv', kind: 'FEE_SCHEDULE', bytes: 5, extract: true, extractOf: 'x',
  retrievedOn: date('2026-11-20'), complete: true, release: 'RVU26B', rowLabel: 'line'})-[:\`IN\`]->(r)`
const readFiles = `MATCH (f:SourceFile)-[:\`IN\`]->(r:Release) RETURN f.sha256 AS sha256, f.name AS name, f.bytes AS bytes, f.extract AS extract,
  f.extractOf AS extractOf, toString(f.retrievedOn) AS retrievedOn, f.complete AS complete, r.id AS release`

const receipt = {
  release: 'RVU26B',
  programVersion: '0.1.0',
  milliseconds: 12,
  rowsPerSecond: 1,
  peakMemoryMegabytes: 210,
  read: 1,
  accepted: 1,
  rejected: 0,
  duplicates: 0,
  notes: 0,
  new: 0,
  changed: 1,
  ended: 0,
  unchanged: 0,
  recited: 0,
  outranked: 0,
  removed: 0,
}

export const cases = [
  contractCase({
    query: mergeSources,
    shows: 'writes and changes publishers',
    given: [source],
    params: {
      sources: [
        { id: 'CMS-NCCI', name: 'NCCI', authority: 'CMS_FILE', rank: 1, url: 'https://ncci' },
        { id: 'CMS-PFS', name: 'Fee schedule', authority: 'CMS_FILE', rank: 1, url: null },
      ],
    },
    rows: [],
    leaves: {
      read: 'MATCH (s:Source) RETURN s.id AS id, s.name AS name, s.rank AS rank, s.url AS url ORDER BY id',
      rows: [
        { id: 'CMS-NCCI', name: 'NCCI', rank: 1, url: 'https://ncci' },
        { id: 'CMS-PFS', name: 'Fee schedule', rank: 1, url: null },
      ],
    },
  }),
  contractCase({
    query: mergeReleases,
    shows: 'writes editions under their publisher, an open end as none',
    given: [source],
    params: { releases: [release, { ...release, id: 'RVU26BR', effectiveTo: null, supersedes: ['RVU26B'] }] },
    rows: [],
    leaves: {
      read: readReleases,
      rows: [
        {
          id: 'RVU26B',
          edition: 'April 2026',
          first: '2026-04-01',
          last: '2026-06-30',
          published: null,
          supersedes: [],
          source: 'CMS-PFS',
        },
        {
          id: 'RVU26BR',
          edition: 'April 2026',
          first: '2026-04-01',
          last: null,
          published: null,
          supersedes: ['RVU26B'],
          source: 'CMS-PFS',
        },
      ],
    },
  }),
  contractCase({
    query: mergeReleases,
    shows: 'keeps a publication day that another file printed',
    given: [source, standingRelease],
    params: { releases: [release] },
    rows: [],
    leaves: {
      read: readReleases,
      rows: [
        {
          id: 'RVU26B',
          edition: 'April 2026',
          first: '2026-04-01',
          last: '2026-06-30',
          published: '2026-03-12',
          supersedes: [],
          source: 'CMS-PFS',
        },
      ],
    },
  }),
  contractCase({
    query: linkSupersededReleases,
    shows: 'draws each edge once, and none to a release that is not there',
    given: [
      "CREATE (:Release {id: 'A', supersedes: []}) CREATE (:Release {id: 'B', supersedes: ['A', 'Z']}) CREATE (:Release {id: 'C'})",
      "MATCH (b:Release {id: 'B'}) MATCH (a:Release {id: 'A'}) CREATE (b)-[:SUPERSEDES]->(a)",
    ],
    params: {},
    rows: [],
    leaves: {
      read: 'MATCH (a:Release)-[:SUPERSEDES]->(b:Release) RETURN a.id AS newer, b.id AS older',
      rows: [{ newer: 'B', older: 'A' }],
    },
  }),
  contractCase({
    query: mergeSourceFile,
    shows: 'a new file is known and not complete; a big count of bytes stays exact',
    given: [source, standingRelease],
    params: { ...file, retrievedOn: '2026-11-25' },
    rows: [],
    leaves: {
      read: readFiles,
      rows: [
        {
          sha256: 'aa',
          name: 'PPRRVU.csv',
          bytes: 5_000_000_000,
          extract: false,
          extractOf: null,
          retrievedOn: '2026-11-25',
          complete: false,
          release: 'RVU26B',
        },
      ],
    },
  }),
  contractCase({
    query: mergeSourceFile,
    shows: 'a known file keeps its day and stays complete; what became null goes',
    given: [source, standingRelease, standingFile],
    params: file,
    rows: [],
    leaves: {
      read: readFiles,
      rows: [
        {
          sha256: 'aa',
          name: 'PPRRVU.csv',
          bytes: 5_000_000_000,
          extract: false,
          extractOf: null,
          retrievedOn: '2026-11-20',
          complete: true,
          release: 'RVU26B',
        },
      ],
    },
  }),
  contractCase({
    query: completeSourceFile,
    shows: 'counts the rows',
    given: [
      "CREATE (:SourceFile {sha256: 'aa', complete: false}) CREATE (:SourceFile {sha256: 'bb', complete: false})",
    ],
    params: { sha256: 'aa', rows: 19277, rejected: 2 },
    rows: [],
    leaves: {
      read: 'MATCH (f:SourceFile) RETURN f.sha256 AS sha256, f.complete AS complete, f.rows AS rows, f.rejected AS rejected ORDER BY sha256',
      rows: [
        { sha256: 'aa', complete: true, rows: 19277, rejected: 2 },
        { sha256: 'bb', complete: false, rows: null, rejected: null },
      ],
    },
  }),
  ...['2026-11-25T10:00:00.000Z', null].map((startedAt) =>
    contractCase({
      query: mergeReceipt,
      shows: `a receipt once, the second time with other values (began ${startedAt ?? 'at an unknown time'})`,
      given: [
        "CREATE (f:SourceFile {sha256: 'aa'}) CREATE (:Receipt {key: 'k', new: 7, startedAt: 'x'})-[:RECEIPT_OF]->(f)",
      ],
      params: { key: 'k', sha256: 'aa', props: { ...receipt, startedAt } },
      rows: [],
      leaves: {
        read: `MATCH (r:Receipt)-[:RECEIPT_OF]->(f:SourceFile) RETURN r.new AS new, r.startedAt AS startedAt, r.release AS release, f.sha256 AS file`,
        rows: [{ new: 0, startedAt, release: 'RVU26B', file: 'aa' }],
      },
    }),
  ),
  contractCase({
    query: knownFiles,
    shows: 'files by the first day of their release',
    given: [source, standingRelease, standingFile],
    params: {},
    rows: [
      {
        sha256: 'aa',
        name: 'extract.csv',
        kind: 'FEE_SCHEDULE',
        release: 'RVU26B',
        family: 'PFS',
        effectiveFrom: '2026-04-01',
        extract: true,
        complete: true,
      },
    ],
  }),
  contractCase({
    query: bumpGraphVersion,
    shows: 'begins at one',
    given: [],
    params: { modelVersion: 1 },
    rows: [],
    leaves: {
      read: 'MATCH (g:GraphVersion) RETURN g.version AS version, g.modelVersion AS model',
      rows: [{ version: 1, model: 1 }],
    },
  }),
  contractCase({
    query: bumpGraphVersion,
    shows: 'moves by one, and to the newer model',
    given: ["CREATE (:GraphVersion {id: 'graph', version: 7, modelVersion: 1})"],
    params: { modelVersion: 2 },
    rows: [],
    leaves: {
      read: 'MATCH (g:GraphVersion) RETURN g.version AS version, g.modelVersion AS model',
      rows: [{ version: 8, model: 2 }],
    },
  }),
]
