import { reducedTo } from './reduce.ts'
import { byAmount, type ReducedPart, type SessionPart } from './session-part.ts'

/** A rule that pays the dearest of a kind in full and the others at a share: which parts it takes, and the share. */
interface SecondShare {
  readonly indicator: string
  readonly half: 'TC' | '26'
  readonly share: string
  readonly name: string
}

/**
 * Multiple-procedure indicators 4 (imaging), 6 (cardiovascular) and 7 (ophthalmology): reductions of the technical
 * half, and for imaging of the professional half too (42 CFR 414.65; Medicare Claims Processing Manual ch. 12 §40.6, ch. 13 §40.1).
 */
const rules: readonly SecondShare[] = [
  { indicator: '4', half: 'TC', share: '0.5', name: 'Multiple imaging, technical part' },
  { indicator: '4', half: '26', share: '0.95', name: 'Multiple imaging, professional part' },
  { indicator: '6', half: 'TC', share: '0.75', name: 'Multiple cardiovascular diagnostics, technical part' },
  { indicator: '7', half: 'TC', share: '0.8', name: 'Multiple ophthalmology diagnostics, technical part' },
]

/** Whether an indicator splits a global service into its halves before reducing them. */
export function splitsHalves(indicator: string): boolean {
  return rules.some((rule) => rule.indicator === indicator)
}

/** The halves after the reductions; a half that no rule takes stays as it is. */
export function multipleImaging(parts: readonly SessionPart[]): ReducedPart[] {
  const groups = Map.groupBy(
    parts,
    (part) => `${part.facts.codeRow.multipleProcedure} ${part.facts.fee.row.modifier ?? ''}`,
  )
  return [...groups].flatMap(([key, group]) => {
    const rule = rules.find((one) => key === `${one.indicator} ${one.half}`)
    return byAmount(group).map((part, index) =>
      reducedTo(part, rule === undefined || index === 0 ? '1' : rule.share, `${rule?.name ?? ''}: rank ${index + 1}`),
    )
  })
}
