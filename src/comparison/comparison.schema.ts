import { editsAmong } from '../bundling/edits-among.ts'
import { ptpCoverage } from '../bundling/rule-coverage.ts'
import { mueInForce } from '../bundling/mue-in-force.ts'
import { codeLoader } from '../code/code.loader.ts'
import { CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { badInput } from '../graphql/errors.ts'
import { ascRateInForce, outpatientRateInForce } from '../payment/facility-in-force.ts'
import { feeRowInForce } from '../payment/fee-in-force.ts'
import { priceLine } from '../payment/price-line.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import type { HcpcsCode } from '../vocabulary/hcpcs-code.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import {
  type ComparedCode,
  comparisonGroups,
  type ComparisonCell,
  type ComparisonRow,
  comparisonRows,
} from './comparison.ts'

const ComparisonGroupEnum = builder.enumType('ComparisonGroup', {
  description: 'What an axis of a comparison is about.',
  values: comparisonGroups,
})

const ComparisonCellType = builder.objectRef<ComparisonCell>('ComparisonCell')
ComparisonCellType.implement({
  description: 'What one code says on one axis.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description: 'The value as published; null: no release in force that is loaded says it.',
    }),
    citations: t.field({
      type: [CitationType],
      description: 'Where it stands.',
      resolve: (cell) => [...cell.citations],
    }),
  }),
})

const ComparisonRowType = builder.objectRef<ComparisonRow>('ComparisonRow')
ComparisonRowType.implement({
  description: 'One axis over all compared codes.',
  fields: (t) => ({
    group: t.expose('group', { type: ComparisonGroupEnum, description: 'What it is about.' }),
    axis: t.exposeString('axis', { description: 'What is compared.' }),
    cells: t.field({
      type: [ComparisonCellType],
      description: 'One per code, in the order of `codes`.',
      resolve: (row) => [...row.cells],
    }),
    differs: t.exposeBoolean('differs', { description: 'Whether the codes differ here.' }),
  }),
})

const CodeComparisonType = builder.objectRef<{ codes: ComparedCode[] }>('CodeComparison')
CodeComparisonType.implement({
  description: 'Codes side by side on every axis, on one date of service.',
  fields: (t) => ({
    codes: t.field({
      type: [CodeType],
      description: 'The codes, in the order asked.',
      resolve: ({ codes }) => codes.map((one) => one.code),
    }),
    rows: t.field({
      type: [ComparisonRowType],
      description: 'The axes.',
      resolve: ({ codes }) => comparisonRows(codes),
    }),
  }),
})

builder.queryField('compareCodes', (t) =>
  t.field({
    type: CodeComparisonType,
    description:
      'How two to four codes differ: meaning, RVUs, dollars, indicators, units, facility rates, and the edits between them.',
    args: {
      codes: t.arg({ type: ['HcpcsCode'], required: true, description: 'Two to four different codes.' }),
      on: t.arg({ type: 'Date', required: true, description: 'Date of service.' }),
    },
    complexity: { field: 30 },
    resolve: async (_root, { codes, on }, context) => {
      if (codes.length < 2 || codes.length > 4 || new Set(codes).size < codes.length) {
        throw badInput('codes are two to four different codes')
      }
      return { codes: await Promise.all(codes.map((code) => comparedCode(context, code, codes, on))) }
    },
  }),
)

/** Everything about one code that the comparison shows; loaders batch the codes together. */
async function comparedCode(
  context: Context,
  code: HcpcsCode,
  codes: readonly HcpcsCode[],
  on: ServiceDate,
): Promise<ComparedCode> {
  const registry = await registryOf(context)
  const line = {
    code,
    on,
    place: null,
    modifiers: [],
    units: 1,
    qualifyingParticipant: false,
    participating: true,
    postOpDays: null,
  }
  const [found, fee, facility, office, mue, hopd, asc, edits] = await Promise.all([
    context.loader(codeLoader).load(code),
    feeRowInForce(context, registry, code, on),
    priceLine(context, registry, { ...line, placeOfService: '22' }),
    priceLine(context, registry, { ...line, placeOfService: '11' }),
    mueInForce(context, registry, code, 'PRACTITIONER', on),
    outpatientRateInForce(context, registry, code, on),
    ascRateInForce(context, registry, code, on),
    editsAmong(context, code, codes, 'PRACTITIONER', on),
  ])
  if (found === null) throw badInput(`no loaded file names the code ${code}`)
  const coverage = (answered: boolean) => ptpCoverage(registry, 'PRACTITIONER', on, answered)
  return { code: found, fee, facility, office, mue, hopd, asc, edits, found: coverage(true), silent: coverage(false) }
}
