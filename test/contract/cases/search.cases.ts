import { codesByPrefix } from '../../../src/search/search.queries.ts'
import { contractCase } from '../contract-case.ts'

const given = ["UNWIND ['20972', '2097T', '20957', '00142', 'G0105'] AS code CREATE (:Code {code: code})"]

export const cases = [
  contractCase({
    query: codesByPrefix,
    shows: 'codes that begin so, digits before letters',
    given,
    params: { prefix: '2097', limit: 10 },
    rows: [{ code: '20972' }, { code: '2097T' }],
  }),
  contractCase({
    query: codesByPrefix,
    shows: 'no more than the limit',
    given,
    params: { prefix: '2', limit: 1 },
    rows: [{ code: '20957' }],
  }),
]
