import { cents, Decimal } from '../../vocabulary/decimal.ts'
import type { DerivationStep } from '../derivation.ts'
import { type FacilityLinePayment, type OutpatientLine, unpaid } from './facility-line.ts'
import { besideComprehensive, isPackaged, neverPaid } from './outpatient-status.ts'
import { type StatedWageIndex, wageAdjusted } from './wage-adjustment.ts'

/** The patient's part where the addendum prints no national copayment: the minimum of 20 %. */
const minimumCopayment = '0.2'

/** A line that may be paid, at its wage-adjusted rate per unit, before discounts. */
interface Payable {
  readonly line: OutpatientLine
  readonly position: number
  readonly indicator: string
  readonly step: DerivationStep
}

/**
 * Prices the lines of one outpatient hospital claim: a comprehensive service (J1) takes all others in; otherwise
 * conditionally packaged lines fold into their neighbours and T procedures are ranked 100/50/50 %. Complexity
 * adjustments (Addendum J) are not loaded and not applied.
 */
export function outpatientClaim(
  lines: readonly OutpatientLine[],
  index: StatedWageIndex,
  noRate: (code: string) => string,
): FacilityLinePayment[] {
  const indicators = lines.map((line) => line.rate?.statusIndicator ?? '')
  const judged = lines.map((line, position) => judge(line, position, indicators, index, noRate))
  const payable = judged.filter((one): one is Payable => 'step' in one)
  const comprehensive = byRate(payable.filter((one) => one.indicator === 'J1'))[0]
  const ranks = new Map(byRate(payable.filter((one) => one.indicator === 'T')).map((one, rank) => [one.position, rank]))
  return judged.map((one) => {
    if (!('step' in one)) return one
    if (comprehensive !== undefined && one !== comprehensive && !besideComprehensive.has(one.indicator)) {
      return packaged(one.line, `within the comprehensive payment of ${comprehensive.line.code}`)
    }
    return paid(one, one === comprehensive, ranks.get(one.position) ?? 0)
  })
}

function judge(
  line: OutpatientLine,
  position: number,
  indicators: readonly string[],
  index: StatedWageIndex,
  noRate: (code: string) => string,
): Payable | FacilityLinePayment {
  const { rate } = line
  if (rate === null) return unpaid(line, 'NO_DATA', null, noRate(line.code), [])
  const why = neverPaid(rate.statusIndicator)
  if (why !== null)
    return unpaid(line, 'NOT_PAID', null, `Status indicator ${rate.statusIndicator}: ${why}.`, rate.citations)
  const others = indicators.filter((_one, other) => other !== position)
  if (isPackaged(rate.statusIndicator, others))
    return packaged(line, `status indicator ${rate.statusIndicator} on this claim`)
  if (rate.rate === null) {
    return unpaid(
      line,
      'NOT_PAID',
      null,
      `Status indicator ${rate.statusIndicator} without a printed rate: priced outside Addendum B.`,
      rate.citations,
    )
  }
  return {
    line,
    position,
    indicator: rate.statusIndicator,
    step: wageAdjusted(rate.rate, 'HOPD', index, rate.citations),
  }
}

function packaged(line: OutpatientLine, why: string): FacilityLinePayment {
  return unpaid(line, 'PACKAGED', new Decimal(0), `Packaged: ${why}.`, line.rate?.citations ?? [])
}

function byRate(lines: readonly Payable[]): Payable[] {
  return lines.toSorted((a, b) => b.step.value.comparedTo(a.step.value) || a.position - b.position)
}

/** Stopped before anaesthesia (73) is paid half and not ranked; after it (74) in full. */
function paid({ line, indicator, step }: Payable, comprehensive: boolean, rank: number): FacilityLinePayment {
  const steps = [step]
  const last = () => steps.at(-1)?.value ?? step.value
  const halve = (label: string) =>
    steps.push({
      label,
      expression: `${last().toFixed(2)} × 0.5`,
      value: cents(last().times('0.5')),
      citations: line.rate?.citations ?? [],
    })
  if (line.modifiers.includes('73')) halve('Modifier 73: stopped before anaesthesia, 50 %')
  else if (rank > 0) halve(`Multiple procedures: rank ${rank + 1} among T lines, 50 %`)
  const units = comprehensive ? 1 : line.units
  const more = indicator === 'T' && units > 1 ? extraUnits(last(), step.value, units) : null
  if (more !== null) steps.push({ ...more, citations: line.rate?.citations ?? [] })
  else if (units > 1)
    steps.push({
      label: `${units} units`,
      expression: `${last().toFixed(2)} × ${units}`,
      value: last().times(units),
      citations: [],
    })
  return {
    code: line.code,
    status: 'PAID',
    amount: last(),
    copayment: copayment(line, last()),
    message: comprehensive
      ? 'Comprehensive: one payment for the claim.'
      : `Status indicator ${indicator}: paid separately.`,
    derivation: steps,
    citations: steps.flatMap((one) => [...one.citations]),
  }
}

/** Further units of a ranked procedure are each a lower rank. */
function extraUnits(first: Decimal, full: Decimal, units: number): Omit<DerivationStep, 'citations'> {
  const half = cents(full.times('0.5'))
  const value = first.plus(half.times(units - 1))
  return {
    label: `${units} units: the further ones at 50 %`,
    expression: `${first.toFixed(2)} + ${half.toFixed(2)} × ${units - 1}`,
    value,
  }
}

/** The national copayment in the proportion in which the rate was adjusted and discounted, else 20 % of the payment. */
function copayment(line: OutpatientLine, amount: Decimal): Decimal {
  const printed = line.rate?.nationalCopayment ?? null
  const rate = line.rate?.rate ?? null
  if (printed === null || rate === null || new Decimal(rate).isZero()) return cents(amount.times(minimumCopayment))
  return cents(new Decimal(printed).times(amount).dividedBy(rate))
}
