import { anesthesiaFactorStore } from '../../../src/ingest/anesthesia/anesthesia.queries.ts'
import { localityCountiesStore } from '../../../src/ingest/locality-counties/locality-counties.queries.ts'
import { oppsCapStore } from '../../../src/ingest/opps-cap/opps-cap.queries.ts'
import { factStoreCases } from '../fact-store-cases.ts'

const alone = { keyProperty: 'key', about: {}, owner: null }

export const cases = [
  ...factStoreCases({ ...alone, store: localityCountiesStore, label: 'LocalityCounties', key: 'R1:13202-01' }),
  ...factStoreCases({ ...alone, store: anesthesiaFactorStore, label: 'AnesthesiaFactor', key: 'R1:13202-01' }),
  ...factStoreCases({ ...alone, store: oppsCapStore, label: 'OppsCap', key: 'R1:01112-05:0633T:TC' }),
]
