import {
  hcpcsTitleStore,
  modifierTitleStore,
  nameModifiers,
  titleCodes,
} from '../../../src/ingest/hcpcs-level-ii/hcpcs-level-ii.queries.ts'
import { contractCase } from '../contract-case.ts'
import { factStoreCases } from '../fact-store-cases.ts'

const days = { addedOn: '1998-01-01', actionOn: '2003-01-01', terminatedOn: null }
const props = { digest: 'd1', file: 'f1', row: 7, method: 'TRANSCRIBED', ...days }
const title = (release: string, longTitle: string | null) => ({
  key: `${release}:G0105`,
  about: { code: 'G0105', system: 'HCPCS_II' },
  props: { ...props, key: `${release}:G0105`, release, code: 'G0105', longTitle },
})
const readTitle =
  'MATCH (c:Code) RETURN c.title AS title, c.titleRelease AS release, c.titleFile AS file, c.titleRow AS row'
const readName = 'MATCH (m:Modifier) RETURN m.name AS ours, m.officialName AS name, m.officialRelease AS release'
const stated = (owner: string, label: string) =>
  `CREATE ${owner}-[:HAS_TITLE]->(:${label} {key: 'HCPCS-2020-10:X', release: 'HCPCS-2020-10', longTitle: 'Stated', file: 'f1', row: 7})`

export const cases = [
  ...factStoreCases({
    store: hcpcsTitleStore,
    label: 'HcpcsTitle',
    keyProperty: 'key',
    key: 'R1:G0105',
    about: { code: 'G0105', system: 'HCPCS_II' },
    owner: { node: "(o:Code {code: 'G0105'})", relationship: 'HAS_TITLE' },
    own: days,
  }),
  contractCase({
    query: titleCodes,
    shows: 'a code carries the title, and where it stands',
    given: [stated("(:Code {code: 'G0105'})", 'HcpcsTitle')],
    params: { release: 'HCPCS-2020-10' },
    rows: [],
    leaves: { read: readTitle, rows: [{ title: 'Stated', release: 'HCPCS-2020-10', file: 'f1', row: 7 }] },
  }),
  contractCase({
    query: titleCodes,
    shows: 'an older release leaves the title of a newer one',
    given: [
      stated(
        "(:Code {code: 'G0105', title: 'Newer', titleRelease: 'HCPCS-2021-01', titleFile: 'f9', titleRow: 9})",
        'HcpcsTitle',
      ),
    ],
    params: { release: 'HCPCS-2020-10' },
    rows: [],
    leaves: { read: readTitle, rows: [{ title: 'Newer', release: 'HCPCS-2021-01', file: 'f9', row: 9 }] },
  }),
  contractCase({
    query: hcpcsTitleStore.merge,
    shows: 'stores days as dates, and a title that is withheld as none',
    given: [],
    params: { rows: [title('HCPCS-2020-10', null)] },
    rows: [],
    leaves: {
      read: "MATCH (:Code)-[:HAS_TITLE]->(t:HcpcsTitle) RETURN t.addedOn = date('1998-01-01') AS added, t.terminatedOn AS end, t.longTitle AS title",
      rows: [{ added: true, end: null, title: null }],
    },
  }),
  ...factStoreCases({
    store: modifierTitleStore,
    label: 'ModifierTitle',
    keyProperty: 'key',
    key: 'R1:LT',
    about: { code: 'LT' },
    owner: { node: "(o:Modifier {code: 'LT'})", relationship: 'HAS_TITLE' },
    own: days,
  }),
  contractCase({
    query: nameModifiers,
    shows: 'puts the official name beside ours',
    given: [
      stated(
        "(:Modifier {code: 'LT', name: 'Left', officialName: 'Older', officialRelease: 'HCPCS-2020-01'})",
        'ModifierTitle',
      ),
    ],
    params: { release: 'HCPCS-2020-10' },
    rows: [],
    leaves: { read: readName, rows: [{ ours: 'Left', name: 'Stated', release: 'HCPCS-2020-10' }] },
  }),
  contractCase({
    query: nameModifiers,
    shows: 'an older release leaves the name of a newer one',
    given: [
      stated(
        "(:Modifier {code: 'LT', name: 'Left', officialName: 'Newer', officialRelease: 'HCPCS-2021-01'})",
        'ModifierTitle',
      ),
    ],
    params: { release: 'HCPCS-2020-10' },
    rows: [],
    leaves: { read: readName, rows: [{ ours: 'Left', name: 'Newer', release: 'HCPCS-2021-01' }] },
  }),
]
