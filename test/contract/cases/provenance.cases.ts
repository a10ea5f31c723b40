import { graphVersion, releases, sourceFiles } from '../../../src/provenance/provenance.queries.ts'
import { receiptsByFile } from '../../../src/provenance/receipt.queries.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'
import { contractCase } from '../contract-case.ts'

const day = (text: string): ServiceDate => text as ServiceDate

const registry = [
  `CREATE (pfs:Source {id: 'CMS-PFS', name: 'Physician Fee Schedule', authority: 'CMS_FILE', rank: 1, url: 'https://www.cms.gov'})
   CREATE (page:Source {id: 'PAGE-20972', name: 'A page', authority: 'PUBLISHED_PAGE', rank: 4})
   CREATE (b:Release {id: 'RVU26B', family: 'PFS', edition: 'April 2026', effectiveFrom: date('2026-04-01'),
     effectiveTo: date('2026-06-30'), publishedOn: date('2026-03-12'), supersedes: []})-[:OF]->(pfs)
   CREATE (r:Release {id: 'RVU26BR', family: 'PFS', edition: 'April 2026 corrected', effectiveFrom: date('2026-04-01'),
     effectiveTo: date('2026-06-30'), supersedes: ['RVU26B']})-[:OF]->(pfs)
   CREATE (p:Release {id: 'PAGE-20972-2026-05-08', family: 'PAGE', edition: '2026-05-08', effectiveFrom: date('2026-05-08')})-[:OF]->(page)
   CREATE (:SourceFile {sha256: 'bb', name: 'GPCI2026.csv', kind: 'GPCI', bytes: 6743, rows: 109, retrievedOn: date('2026-11-20'),
     extract: false, url: 'https://www.cms.gov/x.zip', rowLabel: 'line', complete: true, release: 'RVU26B'})-[:\`IN\`]->(b)
   CREATE (:SourceFile {sha256: 'aa', name: 'PPRRVU.csv', kind: 'FEE_SCHEDULE', bytes: 9007199254740991, rows: 3, rejected: 1, extract: true,
     extractOf: 'PPRRVU2026_Apr_nonQPP.csv', extractOfSha256: 'ee', rowLabel: 'line', complete: true, release: 'RVU26B'})-[:\`IN\`]->(b)
   CREATE (:SourceFile {sha256: 'cc', name: 'page.md', bytes: 10, rowLabel: 'line', release: 'PAGE-20972-2026-05-08'})-[:\`IN\`]->(p)`,
  `CREATE (:GraphVersion {id: 'graph', version: 7, modelVersion: 1})`,
]

const pfs = {
  sourceId: 'CMS-PFS',
  sourceName: 'Physician Fee Schedule',
  authority: 'CMS_FILE',
  rank: 1,
  url: 'https://www.cms.gov',
}
const april = { family: 'PFS' as const, effectiveFrom: day('2026-04-01'), effectiveTo: day('2026-06-30'), ...pfs }
const plainFile = {
  kind: null,
  rows: null,
  rejected: null,
  retrievedOn: null,
  extract: null,
  extractOf: null,
  extractOfSha256: null,
  url: null,
  complete: null,
}

const counts = {
  read: 5,
  accepted: 3,
  rejected: 1,
  duplicates: 1,
  notes: 0,
  new: 2,
  changed: 1,
  ended: 4,
  unchanged: 0,
  recited: 0,
  outranked: 0,
  removed: 0,
  milliseconds: 1234,
  rowsPerSecond: 4,
  peakMemoryMegabytes: 210,
}
const countProps = Object.entries(counts)
  .map(([name, value]) => `${name}: ${value}`)
  .join(', ')
const receipts = [
  `CREATE (f:SourceFile {sha256: 'aa'}) CREATE (:SourceFile {sha256: 'bb'})
   CREATE (:Receipt {key: '2', release: 'RVU26B', startedAt: '2026-11-25T10:00:00.000Z', programVersion: '0.1.0', ${countProps}})-[:RECEIPT_OF]->(f)
   CREATE (:Receipt {key: '1', release: 'RVU26C', programVersion: '0.1.0', ${countProps}})-[:RECEIPT_OF]->(f)`,
]

export const cases = [
  contractCase({
    query: receiptsByFile,
    shows: 'receipts of each file, those without a time first; none for a file without and for an unknown one',
    given: receipts,
    params: { keys: ['bb', 'aa', 'zz'] },
    rows: [
      { key: 'aa', release: 'RVU26C', startedAt: null, programVersion: '0.1.0', ...counts },
      { key: 'aa', release: 'RVU26B', startedAt: '2026-11-25T10:00:00.000Z', programVersion: '0.1.0', ...counts },
    ],
  }),
  contractCase({
    query: releases,
    shows: 'releases by id, with their source, open ends and unknown days null',
    given: registry,
    params: {},
    rows: [
      {
        id: 'PAGE-20972-2026-05-08',
        family: 'PAGE',
        edition: '2026-05-08',
        effectiveFrom: day('2026-05-08'),
        effectiveTo: null,
        publishedOn: null,
        supersedes: null,
        sourceId: 'PAGE-20972',
        sourceName: 'A page',
        authority: 'PUBLISHED_PAGE',
        rank: 4,
        url: null,
      },
      { id: 'RVU26B', edition: 'April 2026', publishedOn: day('2026-03-12'), supersedes: [], ...april },
      { id: 'RVU26BR', edition: 'April 2026 corrected', publishedOn: null, supersedes: ['RVU26B'], ...april },
    ],
  }),
  contractCase({
    query: sourceFiles,
    shows: 'files by release, name and sha256; a big count of bytes stays exact',
    given: registry,
    params: {},
    rows: [
      { ...plainFile, sha256: 'cc', name: 'page.md', bytes: 10, rowLabel: 'line', release: 'PAGE-20972-2026-05-08' },
      {
        ...plainFile,
        sha256: 'bb',
        name: 'GPCI2026.csv',
        kind: 'GPCI',
        bytes: 6743,
        rows: 109,
        rejected: null,
        retrievedOn: day('2026-11-20'),
        extract: false,
        url: 'https://www.cms.gov/x.zip',
        rowLabel: 'line',
        complete: true,
        release: 'RVU26B',
      },
      {
        ...plainFile,
        sha256: 'aa',
        name: 'PPRRVU.csv',
        kind: 'FEE_SCHEDULE',
        bytes: 9007199254740991,
        rows: 3,
        rejected: 1,
        extract: true,
        extractOf: 'PPRRVU2026_Apr_nonQPP.csv',
        extractOfSha256: 'ee',
        rowLabel: 'line',
        complete: true,
        release: 'RVU26B',
      },
    ],
  }),
  contractCase({ query: releases, shows: 'nothing in an empty graph', given: [], params: {}, rows: [] }),
  contractCase({ query: sourceFiles, shows: 'nothing in an empty graph', given: [], params: {}, rows: [] }),
  contractCase({
    query: graphVersion,
    shows: 'the one version',
    given: registry,
    params: {},
    rows: [{ version: 7, modelVersion: 1 }],
  }),
  contractCase({ query: graphVersion, shows: 'none before the first ingest', given: [], params: {}, rows: [] }),
]
