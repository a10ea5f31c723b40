import type { PtpEdit } from '../bundling/ptp-edit.ts'
import type { RuleCoverage } from '../bundling/rule-coverage.ts'
import type { MueLimit } from '../bundling/mue-limit.ts'
import type { Code } from '../code/code.ts'
import type { AscRate, OutpatientRate } from '../payment/facility-rate.ts'
import type { FeeScheduleRow } from '../payment/fee-schedule.ts'
import type { PaymentOutcome } from '../payment/payment.ts'
import type { CitationRef } from '../provenance/provenance.ts'

/** What one code says on one axis. `value` null: nothing is loaded that says it. */
export interface ComparisonCell {
  readonly value: string | null
  readonly citations: readonly CitationRef[]
}

/** One axis over all compared codes, in their order. */
export interface ComparisonRow {
  readonly group: ComparisonGroup
  readonly axis: string
  readonly cells: readonly ComparisonCell[]
  readonly differs: boolean
}

export const comparisonGroups = ['MEANING', 'RVU', 'DOLLARS', 'INDICATORS', 'UNITS', 'FACILITY', 'BUNDLING'] as const
export type ComparisonGroup = (typeof comparisonGroups)[number]

/** Everything about one code on one date that a comparison shows. */
export interface ComparedCode {
  readonly code: Code
  readonly fee: FeeScheduleRow | null
  readonly facility: PaymentOutcome
  readonly office: PaymentOutcome
  readonly mue: MueLimit | null
  readonly hopd: OutpatientRate | null
  readonly asc: AscRate | null
  /** Edits in force between this code and the other compared ones. */
  readonly edits: readonly PtpEdit[]
  /** How far the loaded edits speak: when one is found, and when none is. */
  readonly found: RuleCoverage
  readonly silent: RuleCoverage
}

type Axis = readonly [group: ComparisonGroup, axis: string, cell: (one: ComparedCode) => ComparisonCell]

/** An axis read off one fact: its value as published, cited to the fact's row. */
function stated<F extends { readonly citations: readonly CitationRef[] }>(
  fact: F | null,
  value: (fact: F) => string | null,
): ComparisonCell {
  return fact === null ? { value: null, citations: [] } : { value: value(fact), citations: fact.citations }
}

const fee = (value: (row: FeeScheduleRow) => string) => (one: ComparedCode) => stated(one.fee, value)

const axes: readonly Axis[] = [
  ['MEANING', 'What it is', (one) => ({ value: one.code.gloss, citations: one.code.glossCitations })],
  ['RVU', 'Work RVUs', fee((row) => row.workRvu)],
  ['RVU', 'Practice expense RVUs, facility', fee((row) => row.facilityPeRvu)],
  [
    'RVU',
    'Practice expense RVUs, office',
    fee((row) => (row.nonFacilityNotApplicable ? 'not applicable' : row.nonFacilityPeRvu)),
  ],
  ['RVU', 'Malpractice RVUs', fee((row) => row.mpRvu)],
  ['RVU', 'Total RVUs, facility', fee((row) => row.totalFacilityRvu)],
  ['DOLLARS', 'National payment, facility', (one) => paid(one.facility)],
  ['DOLLARS', 'National payment, office', (one) => paid(one.office)],
  ['DOLLARS', 'Conversion factor', fee((row) => row.conversionFactor)],
  ['INDICATORS', 'Status', fee((row) => row.statusCode)],
  ['INDICATORS', 'Global days', fee((row) => row.globalDays)],
  [
    'INDICATORS',
    'Pre-, intra-, post-operative share',
    fee((row) => `${row.preOperative}/${row.intraOperative}/${row.postOperative}`),
  ],
  ['INDICATORS', 'Professional/technical split', fee((row) => row.pctcIndicator)],
  ['INDICATORS', 'Multiple procedures', fee((row) => row.multipleProcedure)],
  ['INDICATORS', 'Bilateral (modifier 50)', fee((row) => row.bilateralSurgery)],
  ['INDICATORS', 'Assistant at surgery (80, 81, 82, AS)', fee((row) => row.assistantAtSurgery)],
  ['INDICATORS', 'Co-surgeons (modifier 62)', fee((row) => row.coSurgeons)],
  ['INDICATORS', 'Team surgery (modifier 66)', fee((row) => row.teamSurgeons)],
  ['UNITS', 'Units limit a day, practitioner', (one) => stated(one.mue, (mue) => String(mue.value))],
  [
    'UNITS',
    'Units limit: adjudication indicator',
    (one) => stated(one.mue, (mue) => String(mue.adjudicationIndicator)),
  ],
  ['FACILITY', 'Hospital outpatient status', (one) => stated(one.hopd, (rate) => rate.statusIndicator)],
  ['FACILITY', 'Hospital outpatient APC', (one) => stated(one.hopd, (rate) => rate.apc)],
  ['FACILITY', 'Hospital outpatient rate', (one) => stated(one.hopd, (rate) => rate.rate)],
  [
    'FACILITY',
    'Surgery centre payment indicator',
    (one) => stated(one.asc, (rate) => (rate.excluded ? 'excluded (Addendum EE)' : rate.paymentIndicator)),
  ],
  ['FACILITY', 'Surgery centre rate', (one) => stated(one.asc, (rate) => rate.rate)],
]

function paid(outcome: PaymentOutcome): ComparisonCell {
  const value =
    outcome.typename === 'Payment' ? outcome.amount.toFixed(2) : outcome.reason.toLowerCase().replaceAll('_', ' ')
  return { value, citations: outcome.citations }
}

/** Every axis over the codes; then how far the edits speak, and one axis for each code that another may be bundled with. */
export function comparisonRows(codes: readonly ComparedCode[]): ComparisonRow[] {
  const rows = axes.map(([group, axis, cell]) => comparisonRow(group, axis, codes.map(cell)))
  const reach = comparisonRow('BUNDLING', 'Practitioner edits: how far the loaded table speaks', codes.map(reachCell))
  const pairs = codes.map(({ code: { code: partner } }) =>
    comparisonRow(
      'BUNDLING',
      `Practitioner edit with ${partner}`,
      codes.map((one) => editCell(one, partner)),
    ),
  )
  return [...rows, reach, ...pairs]
}

function reachCell({ edits, found, silent }: ComparedCode): ComparisonCell {
  const { status, release } = edits.length > 0 ? found : silent
  return {
    value: release === null ? status : `${status}: ${release.key}`,
    citations: release === null ? [] : [{ release: release.key, place: 'the edits in force' }],
  }
}

/** A release as a whole: what is not in it has no row to cite. */
function citing(release: string | undefined): CitationRef[] {
  return release === undefined ? [] : [{ release, place: 'no row for the pair' }]
}

function comparisonRow(group: ComparisonGroup, axis: string, cells: ComparisonCell[]): ComparisonRow {
  return { group, axis, cells, differs: new Set(cells.map((cell) => cell.value)).size > 1 }
}

/** How a code stands to a partner: who is denied, and whether a modifier may bypass it. */
function editCell(one: ComparedCode, partner: string): ComparisonCell {
  const { code } = one.code
  if (partner === code) return { value: 'the code itself', citations: [] }
  const edit = one.edits.find((each) => each.columnOne === partner || each.columnTwo === partner)
  if (edit === undefined) {
    const { status, release } = one.silent
    return status === 'NO_DATA'
      ? { value: null, citations: [] }
      : { value: 'none in the loaded table', citations: citing(release?.key) }
  }
  const role = edit.columnOne === code ? `column one: ${partner} is denied` : `column two: denied beside ${partner}`
  return { value: `${role}; modifier indicator ${edit.modifierIndicator}`, citations: edit.citations }
}
