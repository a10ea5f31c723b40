import { Decimal } from '../../vocabulary/decimal.ts'
import { unitPrice } from '../price-line.ts'
import type { ReducedPart, SessionPart } from './session-part.ts'

/**
 * Multiple-procedure indicator 5: of all therapy units of a day the one with the highest practice expense is paid in full,
 * every other with half its practice expense (Medicare Claims Processing Manual ch. 5 §10.7).
 */
export function multipleTherapy(parts: readonly SessionPart[]): ReducedPart[] {
  const ranked = parts.toSorted((a, b) => practiceExpense(b).comparedTo(practiceExpense(a)) || a.line - b.line)
  return ranked.map((part, index) => {
    const { line, facts } = part
    if (index === 0) return { line, facts, outcome: { amount: part.amount, steps: part.steps } }
    const halved = unitPrice({ ...facts, fee: { ...facts.fee, practiceExpenseShare: '0.5' } })
    const step = {
      label: 'Multiple therapy: half the practice expense beside a unit with more',
      expression: `${part.amount.toFixed(2)} less half the practice expense`,
      value: halved.amount,
      citations: facts.codeRow.citations,
    }
    return { line, facts, outcome: { amount: halved.amount, steps: [...halved.steps, step] } }
  })
}

function practiceExpense(part: SessionPart): Decimal {
  const { row, setting } = part.facts.fee
  return new Decimal(setting === 'FACILITY' ? row.facilityPeRvu : row.nonFacilityPeRvu)
}
