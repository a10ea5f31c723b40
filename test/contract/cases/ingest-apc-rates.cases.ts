import { apcRateStore } from '../../../src/ingest/addendum-a/addendum-a.queries.ts'
import { factStoreCases } from '../fact-store-cases.ts'

export const cases = factStoreCases({
  store: apcRateStore,
  label: 'ApcRate',
  keyProperty: 'key',
  key: 'R1:5114',
  about: {},
  owner: null,
})
