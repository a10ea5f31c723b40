import { z } from 'zod'
import { blankableCell } from '../reading/cells.ts'
import { dayOrNoneCell, idCell, proseCell } from './coverage-cells.ts'
import { contractorJurisdictionStore, contractorStore, coverageStateStore } from './coverage-database.queries.ts'
import { column, coverageTable } from './coverage-table.ts'

/** `contractor`: who publishes articles; the number is the one that fee schedules know a contractor by. */
export const contractors = coverageTable({
  title: 'contractor',
  kind: 'CONTRACTOR',
  store: contractorStore,
  has: ['contractor_id', 'contractor_bus_name'],
  hasNot: ['article_id', 'state_id'],
  columns: {
    contractorId: column('contractor_id'),
    contractorType: column('contractor_type_id', true),
    version: column('contractor_version', true),
    number: column('contractor_number', true),
    name: column('contractor_bus_name'),
  },
  row: z.object({
    contractorId: idCell,
    contractorType: blankableCell,
    version: blankableCell,
    number: blankableCell,
    name: proseCell.pipe(z.string('a name')),
  }),
  toFact: (row) => ({
    naturalKey: [row.contractorId, row.contractorType ?? '', row.version ?? ''].join(':'),
    values: row,
    about: {},
  }),
})

/** `contractor_jurisdiction`: the states that a contractor serves, and until when. */
export const contractorJurisdictions = coverageTable({
  title: 'contractor_jurisdiction',
  kind: 'CONTRACTOR_JURISDICTION',
  store: contractorJurisdictionStore,
  has: ['contractor_id', 'state_id'],
  hasNot: ['article_id'],
  columns: {
    contractorId: column('contractor_id'),
    contractorType: column('contractor_type_id', true),
    stateId: column('state_id'),
    endedOn: column('term_date', true),
  },
  row: z.object({
    contractorId: idCell,
    contractorType: blankableCell,
    stateId: idCell,
    /** Null: still served. */
    endedOn: dayOrNoneCell,
  }),
  toFact: (row) => ({
    naturalKey: `${row.contractorId}:${row.contractorType ?? ''}:${row.stateId}`,
    values: row,
    about: {},
  }),
})

/** Parts of states that the database counts as states, by the state that they are part of. */
const partsOfStates: Readonly<Record<string, string>> = {
  NF: 'CA',
  SF: 'CA',
  DN: 'NY',
  QN: 'NY',
  UN: 'NY',
  EM: 'MO',
  WM: 'MO',
}

/** `state_lookup`: what state numbers mean. `state` is the postal state, also for its parts (NF and SF are California). */
export const coverageStates = coverageTable({
  title: 'state_lookup',
  kind: 'COVERAGE_STATE',
  store: coverageStateStore,
  has: ['state_id', 'state_abbrev'],
  hasNot: ['contractor_id'],
  columns: { stateId: column('state_id'), abbreviation: column('state_abbrev'), name: column('description', true) },
  row: z.object({
    stateId: idCell,
    abbreviation: z
      .string()
      .trim()
      .regex(/^[A-Z]{2}$/, 'two letters of a state'),
    name: blankableCell,
  }),
  toFact: (row) => {
    const state = partsOfStates[row.abbreviation] ?? row.abbreviation
    return { naturalKey: row.stateId, values: { ...row, state }, about: {} }
  },
})
