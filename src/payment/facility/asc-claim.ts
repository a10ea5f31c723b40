import { cents, Decimal } from '../../vocabulary/decimal.ts'
import type { DerivationStep } from '../derivation.ts'
import { type AscLine, type FacilityLinePayment, unpaid } from './facility-line.ts'
import { labourShare, type StatedWageIndex, wageAdjusted } from './wage-adjustment.ts'

/** The patient's part of an ASC payment (42 CFR 416.172). */
const coinsurance = '0.2'

interface Payable {
  readonly line: AscLine
  readonly position: number
  readonly device: Decimal
  readonly steps: readonly DerivationStep[]
  readonly adjusted: Decimal
}

/**
 * Prices the lines of one surgery centre claim: each rate adjusted to the wage index, then lines subject to the
 * multiple-procedure discount ranked 100/50 %. The device part of a device-intensive line (J8) is neither wage-adjusted
 * nor discounted (recalled of 42 CFR 416.171–.172, unconfirmed here against their text). Lines of Addendum BB need a
 * payable line of Addendum AA on the claim.
 */
export function ascClaim(
  lines: readonly AscLine[],
  index: StatedWageIndex,
  noRate: (code: string) => string,
): FacilityLinePayment[] {
  const surgical = lines.some((line) => line.rate?.addendum === 'AA' && line.rate.rate !== null)
  const judged = lines.map((line, position) => judge(line, position, index, surgical, noRate))
  const discounted = judged.filter(
    (one): one is Payable => 'steps' in one && one.line.rate?.multipleProcedureDiscount === true,
  )
  const ranks = new Map(
    discounted
      .toSorted((a, b) => b.adjusted.comparedTo(a.adjusted) || a.position - b.position)
      .map((one, rank) => [one.position, rank]),
  )
  return judged.map((one) => ('steps' in one ? paid(one, ranks.get(one.position) ?? null) : one))
}

function judge(
  line: AscLine,
  position: number,
  index: StatedWageIndex,
  surgical: boolean,
  noRate: (code: string) => string,
): Payable | FacilityLinePayment {
  const { rate } = line
  if (rate === null) return unpaid(line, 'NO_DATA', null, noRate(line.code), [])
  if (rate.excluded)
    return unpaid(line, 'NOT_PAID', null, 'On Addendum EE: excluded from payment in surgery centres.', rate.citations)
  const indicator = rate.paymentIndicator ?? ''
  if (indicator === 'N1' || indicator === 'L1') {
    return unpaid(
      line,
      'PACKAGED',
      new Decimal(0),
      `Payment indicator ${indicator}: packaged into the procedure.`,
      rate.citations,
    )
  }
  if (rate.rate === null)
    return unpaid(
      line,
      'NOT_PAID',
      null,
      `Payment indicator ${indicator} without a printed rate: the contractor prices it or it is not paid.`,
      rate.citations,
    )
  if (rate.addendum === 'BB' && !surgical) {
    return unpaid(
      line,
      'NOT_PAID',
      null,
      'An ancillary service (Addendum BB) is paid only beside a covered procedure (Addendum AA).',
      rate.citations,
    )
  }
  if (indicator !== 'J8') {
    const step = wageAdjusted(rate.rate, 'ASC', index, rate.citations)
    return { line, position, device: new Decimal(0), steps: [step], adjusted: step.value }
  }
  return deviceIntensive(line, position, rate.rate, index)
}

function deviceIntensive(
  line: AscLine,
  position: number,
  rate: string,
  index: StatedWageIndex,
): Payable | FacilityLinePayment {
  const citations = [...(line.rate?.citations ?? []), ...(line.device?.citations ?? [])]
  const offset = line.device?.offsetAmount ?? null
  if (offset === null) {
    if (!new Decimal(index.value).equals(1)) {
      return unpaid(
        line,
        'NO_DATA',
        null,
        'Device-intensive (J8): its device part (Addendum FF) is not loaded, so the rate cannot be adjusted to a wage index.',
        citations,
      )
    }
    const step = wageAdjusted(rate, 'ASC', index, citations)
    return { line, position, device: new Decimal(0), steps: [step], adjusted: step.value }
  }
  const service = new Decimal(rate).minus(offset)
  const rest = new Decimal(1).minus(labourShare.ASC)
  const adjusted = cents(service.times(new Decimal(labourShare.ASC).times(index.value).plus(rest)).plus(offset))
  const step: DerivationStep = {
    label: `National rate: the service part adjusted to the wage index of ${index.name}, the device part as it is`,
    expression: `(${rate} − ${offset}) × (${labourShare.ASC} × ${index.value} + ${rest.toString()}) + ${offset}`,
    value: adjusted,
    citations: [...citations, ...index.citations],
  }
  return { line, position, device: new Decimal(offset), steps: [step], adjusted }
}

/** Stopped before anaesthesia (73) or reduced (52): half. Rank two and on, and further units: half of what is not device. */
function paid({ line, device, steps, adjusted }: Payable, rank: number | null): FacilityLinePayment {
  const all = [...steps]
  const citations = line.rate?.citations ?? []
  const halved = (whole: Decimal) => cents(whole.minus(device).times('0.5')).plus(device)
  const halve = (label: string) => {
    const expression = device.isZero()
      ? `${adjusted.toFixed(2)} × 0.5`
      : `(${adjusted.toFixed(2)} − ${device.toFixed(2)}) × 0.5 + ${device.toFixed(2)}`
    all.push({ label, expression, value: halved(adjusted), citations })
  }
  if (line.modifiers.includes('73')) {
    all.push({
      label: 'Modifier 73: stopped before anaesthesia, 50 % without the device',
      expression: `(${adjusted.toFixed(2)} − ${device.toFixed(2)}) × 0.5`,
      value: cents(adjusted.minus(device).times('0.5')),
      citations,
    })
  } else if (line.modifiers.includes('52')) halve('Modifier 52: reduced service, 50 %')
  else if (rank !== null && rank > 0) halve(`Multiple procedures: rank ${rank + 1}, 50 %`)
  if (line.units > 1) {
    const first = all.at(-1)?.value ?? adjusted
    const further = line.rate?.multipleProcedureDiscount === true ? halved(adjusted) : adjusted
    all.push({
      label: `${line.units} units${line.rate?.multipleProcedureDiscount === true ? ': the further ones at 50 %' : ''}`,
      expression: `${first.toFixed(2)} + ${further.toFixed(2)} × ${line.units - 1}`,
      value: first.plus(further.times(line.units - 1)),
      citations,
    })
  }
  const amount = all.at(-1)?.value ?? adjusted
  return {
    code: line.code,
    status: 'PAID',
    amount,
    copayment: cents(amount.times(coinsurance)),
    message: `Payment indicator ${line.rate?.paymentIndicator ?? ''}: paid to the surgery centre.`,
    derivation: all,
    citations: all.flatMap((one) => [...one.citations]),
  }
}
