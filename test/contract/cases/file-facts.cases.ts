import { factCountOfFile, factsOfFile } from '../../../src/provenance/provenance.queries.ts'
import { contractCase } from '../contract-case.ts'

const given = [
  `CREATE (:MueLimit {key: 'M:20972', file: 'f1', row: 12})
   CREATE (:MueLimit {key: 'M:20957', file: 'f1', row: 9})
   CREATE (:MueLimit {key: 'M:20955', file: 'f1', row: 8})
   CREATE (:Statement {slug: 's', file: 'f2', row: 1})`,
]

export const cases = [
  contractCase({
    query: factsOfFile,
    shows: 'a page after a row, in the order of rows',
    given,
    params: { file: 'f1', afterRow: 8, limit: 1 },
    rows: [{ type: 'MueLimit', key: 'M:20957', row: 9 }],
  }),
  contractCase({
    query: factsOfFile,
    shows: 'statements by their slug',
    given,
    params: { file: 'f2', afterRow: 0, limit: 5 },
    rows: [{ type: 'Statement', key: 's', row: 1 }],
  }),
  contractCase({
    query: factCountOfFile,
    shows: 'every fact of the file',
    given,
    params: { file: 'f1' },
    rows: [{ total: 3 }],
  }),
]
