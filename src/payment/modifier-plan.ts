import type { FeeScheduleRow } from './fee-schedule.ts'
import { modifierConflict } from './modifier-conflict.ts'
import type { ModifierEffect } from './modifier-effect.ts'
import { modifierRules, ownRowModifiers } from './modifier-rules.ts'
import { type NotPriced, notPriced } from './not-priced.ts'

/** How the modifiers of a line change its price. */
export interface ModifierPlan {
  /** 26, TC or 53: the fee schedule row of its own that prices the line; null: the code's own row. */
  readonly ownRow: string | null
  /** Named steps in the order in which they apply. */
  readonly effects: readonly ModifierEffect[]
  /** What a biller must know beside the amount. */
  readonly notes: readonly string[]
}

/** The order of effects: both sides, then the split of the package, then the other surgeons; the rest has no effect to order. */
const order = ['50', '54', '55', '78', '62', '66', '80', '81', '82', 'AS']

/**
 * The plan for the modifiers of a line by the policy indicators of the code's row, or why the line has no price.
 * LT and RT on one line are both sides, as 50 is. The order in which modifiers are written does not matter.
 * `own` is the row of modifier 26, TC or 53 where one is loaded: its own PC/TC indicator decides (83020-26 has 6, 83020 has 9).
 */
export function modifierPlan(
  row: FeeScheduleRow,
  modifiers: readonly string[],
  postOpDays: number | null,
  own: FeeScheduleRow | null,
): ModifierPlan | NotPriced {
  const conflict = modifierConflict(modifiers)
  if (conflict !== null) return notPriced('MODIFIER_CONFLICT', `${row.code}: ${conflict}.`, row.citations)
  const ordered = sidesAsOne([...new Set(modifiers)]).toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  const without = ordered.filter((one) => !modifierRules.has(one))
  if (without.length > 0) {
    const message = `Modifier ${without.join(', ')} is known, but no rule here says what it does to the fee of ${row.code}.`
    return notPriced('MODIFIER_WITHOUT_RULE', message, row.citations)
  }
  const contributions = ordered.map(
    (one) => modifierRules.get(one)?.(ownRowModifiers.has(one) ? (own ?? row) : row, one, postOpDays) ?? {},
  )
  const refused = contributions.find((one) => one.refusal !== undefined)?.refusal
  if (refused !== undefined) return refused
  return {
    ownRow: contributions.find((one) => one.ownRow !== undefined)?.ownRow ?? null,
    effects: contributions.flatMap((one) => one.effects ?? []),
    notes: contributions.flatMap((one) => one.note ?? []),
  }
}

function sidesAsOne(modifiers: string[]): string[] {
  if (!modifiers.includes('LT') || !modifiers.includes('RT')) return modifiers
  return [...modifiers.filter((one) => one !== 'LT' && one !== 'RT'), '50']
}
