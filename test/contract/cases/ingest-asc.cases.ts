import { deviceOffsetStore } from '../../../src/ingest/device-offset/device-offset.queries.ts'
import { wageIndexStore } from '../../../src/ingest/wage-index/wage-index.queries.ts'
import { factStoreCases } from '../fact-store-cases.ts'

export const cases = [
  ...factStoreCases({
    store: deviceOffsetStore,
    label: 'DeviceOffset',
    keyProperty: 'key',
    key: 'R1:20972',
    about: { code: '20972', system: 'CPT' },
    owner: { node: "(o:Code {code: '20972'})", relationship: 'HAS_DEVICE_OFFSET' },
  }),
  ...factStoreCases({
    store: wageIndexStore,
    label: 'WageIndex',
    keyProperty: 'key',
    key: 'R1:33860',
    about: {},
    owner: null,
  }),
]
