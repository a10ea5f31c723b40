import { modifiers } from '../../../src/modifier/modifier.queries.ts'
import { contractCase } from '../contract-case.ts'

const stated = { release: 'EDITORIAL-2026', file: 'f1', method: 'EDITORIAL' as const }

export const cases = [
  contractCase({
    query: modifiers,
    shows: 'every modifier, digits before letters',
    given: [
      `CREATE (:Modifier {code: 'XS', name: 'Separate structure', class: 'NCCI', ncciAssociated: true, allowedWhen: 'always',
         release: 'EDITORIAL-2026', file: 'f1', row: 2, method: 'EDITORIAL'})
       CREATE (:Modifier {code: '62', name: 'Two surgeons', class: 'ASSISTANT', ncciAssociated: false, allowedWhen: 'co-surgeons',
         release: 'EDITORIAL-2026', file: 'f1', row: 1, method: 'EDITORIAL'})`,
    ],
    params: {},
    rows: [
      {
        code: '62',
        name: 'Two surgeons',
        class: 'ASSISTANT',
        ncciAssociated: false,
        allowedWhen: 'co-surgeons',
        row: 1,
        ...stated,
      },
      {
        code: 'XS',
        name: 'Separate structure',
        class: 'NCCI',
        ncciAssociated: true,
        allowedWhen: 'always',
        row: 2,
        ...stated,
      },
    ],
  }),
]
