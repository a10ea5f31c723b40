import { Decimal } from '../../vocabulary/decimal.ts'
import { notPriced } from '../not-priced.ts'
import { reducedTo, setTo } from './reduce.ts'
import { byAmount, type ReducedPart, type SessionPart } from './session-part.ts'

/** Shares by rank (Medicare Claims Processing Manual ch. 12 §40.6): 100 %, then four at 50 %, then by report. */
const shareOfRank = ['1', '0.5', '0.5', '0.5', '0.5']

/** A ranked unit: one procedure, or an endoscopy family as a whole. */
interface Ranked {
  readonly line: number
  readonly amount: Decimal
  readonly parts: readonly SessionPart[]
}

/**
 * Ranks surgical parts by their amounts: indicator 2 each by itself, indicator 3 by endoscopy families, whose totals rank
 * against the rest. `baseAmounts` are the fees of endoscopic base codes under the same circumstances.
 */
export function multipleSurgery(
  parts: readonly SessionPart[],
  baseAmounts: ReadonlyMap<string, Decimal>,
): ReducedPart[] {
  const families = Map.groupBy(
    parts.filter((part) => part.facts.codeRow.endoscopicBase !== null),
    (part) => part.facts.codeRow.endoscopicBase ?? '',
  )
  const bases = parts.filter((part) => part.facts.codeRow.endoscopicBase === null && families.has(part.facts.line.code))
  const alone = parts.filter(
    (part) => part.facts.codeRow.endoscopicBase === null && !families.has(part.facts.line.code),
  )
  const ranked: Ranked[] = [
    ...alone.map((part) => ({ line: part.line, amount: part.amount, parts: [part] })),
    ...[...families].flatMap(([base, members]) => familyOf(members, base, baseAmounts.get(base)) ?? []),
  ]
  const unknownBase = [...families].flatMap(([base, members]) =>
    familyOf(members, base, baseAmounts.get(base)) === null ? members.map((part) => withoutBase(part, base)) : [],
  )
  const inFamily = bases.map((part) =>
    setTo(part, new Decimal(0), '0.00', `Base endoscopy ${part.facts.line.code}: its payment is within its family's`),
  )
  return [...byAmount(ranked).flatMap((unit, index) => paidAtRank(unit, index)), ...inFamily, ...unknownBase]
}

function withoutBase(part: SessionPart, base: string): ReducedPart {
  const message = `${part.facts.line.code} belongs to the endoscopy family of ${base}, whose fee is not loaded: its share beside other members cannot be told.`
  return { line: part.line, facts: part.facts, outcome: notPriced('NO_DATA', message, part.facts.codeRow.citations) }
}

/** An endoscopy family: the dearest in full, every other less the base, never less than nothing. Null: it needs the base's fee, which is not known. */
function familyOf(members: readonly SessionPart[], base: string, known: Decimal | undefined): Ranked | null {
  if (known === undefined && members.length > 1) return null
  const baseAmount = known ?? new Decimal(0)
  const parts = byAmount(members).map((part, index) => {
    if (index === 0) return part
    const amount = Decimal.max(part.amount.minus(baseAmount), 0)
    const label = `Endoscopy family of ${base}: less the base's ${baseAmount.toFixed(2)}`
    const expression = `max(${part.amount.toFixed(2)} − ${baseAmount.toFixed(2)}, 0)`
    const step = { label, expression, value: amount, citations: part.facts.codeRow.citations }
    return { ...part, amount, steps: [...part.steps, step] }
  })
  const amount = parts.reduce((sum, part) => sum.plus(part.amount), new Decimal(0))
  return { line: Math.min(...parts.map((part) => part.line)), amount, parts }
}

function paidAtRank(unit: Ranked, index: number): ReducedPart[] {
  const rank = index + 1
  const share = shareOfRank[index]
  return unit.parts.map((part) => {
    if (share !== undefined)
      return reducedTo(part, share, `Multiple procedures: rank ${rank}, ${share === '1' ? '100' : '50'} %`)
    const message = `${part.facts.line.code} ranks ${rank} among the procedures of the session: from the sixth on the contractor pays by report.`
    return {
      line: part.line,
      facts: part.facts,
      outcome: notPriced('BY_REPORT', message, part.facts.codeRow.citations),
    }
  })
}
