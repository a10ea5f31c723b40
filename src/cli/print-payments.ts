import { citationLines } from './citation.ts'
import type { PaymentAnswer } from './price-operation.ts'
import type { PricingInput } from './price.ts'
import { dollars, table } from './table.ts'

/** One of several codes with its answer. */
export interface PricedCode {
  readonly line: PricingInput
  readonly data: { readonly payment: PaymentAnswer }
}

/** Several codes as a table: the amount or why there is none, and the row that says so. */
export function printPayments(answers: readonly PricedCode[]): string {
  const rows = answers.map(({ line, data: { payment } }) => {
    const what = [line.code.toUpperCase(), ...(line.modifiers ?? [])].join('-')
    const [source = ''] = citationLines(payment.citations)
    return payment.__typename === 'Payment'
      ? [what, dollars(payment.amount), payment.setting === 'FACILITY' ? 'facility' : 'non-facility', source]
      : [what, '', payment.reason, source || payment.message]
  })
  const [first] = answers
  const asked = first === undefined ? '' : `${first.line.on}, place of service ${first.line.placeOfService}`
  return `${asked}\n\n${table([['code', 'allowed', 'setting or reason', 'source'], ...rows], [1])}`
}
