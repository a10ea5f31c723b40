import { cents, Decimal, inFull } from '../vocabulary/decimal.ts'
import type { CitationRef } from '../provenance/provenance.ts'
import { formulaRule, settingRule } from './rule-citations.ts'
import type { DerivationStep } from './derivation.ts'
import type { FeeScheduleRow, GpciRow } from './fee-schedule.ts'
import type { PfsSetting } from './place-of-service.ts'

/** A conversion factor with its name ("non-qualifying", "qualifying participant") and source. */
export interface StatedFactor {
  readonly value: string
  readonly name: string
  readonly citations: readonly CitationRef[]
}

/** What the formula needs. `gpci` null: national, every index 1. */
export interface PhysicianFeeFacts {
  readonly row: FeeScheduleRow
  readonly setting: PfsSetting
  readonly gpci: GpciRow | null
  /** Words for the place, with how it was found; null when national. */
  readonly place: string | null
  readonly placeCitations: readonly CitationRef[]
  readonly conversionFactor: StatedFactor
  /** Share of the practice expense that is paid, for therapy beside dearer therapy ('0.5'); absent: all of it. */
  readonly practiceExpenseShare?: string
}

interface Component {
  readonly name: string
  readonly rvu: string
  readonly index: string
  readonly indexName: string
}

/**
 * The fee schedule amount (42 CFR 414.20–414.26):
 * (work × work GPCI + practice expense of the setting × PE GPCI + malpractice × MP GPCI) × conversion factor,
 * rounded half up to the cent once. Where the hospital outpatient cap is lower, the cap is the amount.
 */
export function physicianFee(facts: PhysicianFeeFacts): { amount: Decimal; steps: DerivationStep[] } {
  const { row, setting } = facts
  const fee = uncappedFee(facts, 'fee')
  const oppsPe = setting === 'FACILITY' ? row.oppsFacilityPe : row.oppsNonFacilityPe
  if (new Decimal(oppsPe).isZero() && new Decimal(row.oppsMp).isZero()) return fee
  const cap = uncappedFee(facts, 'cap')
  const amount = Decimal.min(fee.amount, cap.amount)
  const lower: DerivationStep = {
    label: 'Lower of the fee and the hospital outpatient cap',
    expression: `min(${fee.amount.toFixed(2)}, ${cap.amount.toFixed(2)})`,
    value: amount,
    citations: row.citations,
  }
  return { amount, steps: [...fee.steps, ...cap.steps, lower] }
}

/** The fee from the ordinary columns, or the cap from the outpatient ones, each by itself. */
export function uncappedFee(
  facts: PhysicianFeeFacts,
  part: 'fee' | 'cap',
): { amount: Decimal; steps: DerivationStep[] } {
  const { row, setting } = facts
  const facility = setting === 'FACILITY'
  if (part === 'cap') {
    const pe = facility ? row.oppsFacilityPe : row.oppsNonFacilityPe
    return amountOf(facts, { work: row.workRvu, pe, mp: row.oppsMp }, 'hospital outpatient cap')
  }
  const whole = facility ? row.facilityPeRvu : row.nonFacilityPeRvu
  const share = facts.practiceExpenseShare
  const pe = share === undefined ? whole : new Decimal(whole).times(share).toString()
  return amountOf(facts, { work: row.workRvu, pe, mp: row.mpRvu }, settingName(setting))
}

function settingName(setting: PfsSetting): string {
  return setting === 'FACILITY' ? 'facility' : 'non-facility'
}

function amountOf(
  facts: PhysicianFeeFacts,
  rvus: { work: string; pe: string; mp: string },
  name: string,
): { amount: Decimal; steps: DerivationStep[] } {
  const { total, steps } =
    facts.gpci === null ? nationalTotal(facts, rvus, name) : localTotal(facts, facts.gpci, rvus, name)
  const factor = facts.conversionFactor
  const amount = cents(total.times(factor.value))
  const last: DerivationStep = {
    label: `Amount by the ${factor.name} conversion factor`,
    expression: `${inFull(total)} × ${factor.value}`,
    value: amount,
    citations: [...factor.citations, formulaRule],
  }
  return { amount, steps: [...steps, last] }
}

function nationalTotal(facts: PhysicianFeeFacts, rvus: { work: string; pe: string; mp: string }, name: string) {
  const total = new Decimal(rvus.work).plus(rvus.pe).plus(rvus.mp)
  const step: DerivationStep = {
    label: `Total ${name} RVUs, national: work + practice expense + malpractice`,
    expression: `${rvus.work} + ${rvus.pe} + ${rvus.mp}`,
    value: total,
    citations: [...facts.row.citations, settingRule],
  }
  return { total, steps: [step] }
}

function localTotal(
  facts: PhysicianFeeFacts,
  gpci: GpciRow,
  rvus: { work: string; pe: string; mp: string },
  name: string,
) {
  const components: Component[] = [
    { name: 'Work', rvu: rvus.work, index: gpci.work, indexName: 'work GPCI' },
    { name: `Practice expense (${name})`, rvu: rvus.pe, index: gpci.pe, indexName: 'PE GPCI' },
    { name: 'Malpractice', rvu: rvus.mp, index: gpci.mp, indexName: 'MP GPCI' },
  ]
  const citations = [...facts.row.citations, ...gpci.citations, ...facts.placeCitations]
  const products = components.map((component) => ({
    label: `${component.name} RVUs × ${component.indexName} of ${facts.place ?? gpci.locality}`,
    expression: `${component.rvu} × ${component.index}`,
    value: new Decimal(component.rvu).times(component.index),
    citations,
  }))
  const total = products.reduce((sum, product) => sum.plus(product.value), new Decimal(0))
  const sum: DerivationStep = {
    label: `Total ${name} RVUs, adjusted to the place`,
    expression: products.map((product) => inFull(product.value)).join(' + '),
    value: total,
    citations: [...citations, settingRule],
  }
  return { total, steps: [...products, sum] }
}
