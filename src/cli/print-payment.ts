import { citationLine, citationLines, type Citation } from './citation.ts'
import type { ConflictAnswer, PaymentAnswer } from './price-operation.ts'
import type { PricingInput } from './price.ts'
import { dollars, indent, table } from './table.ts'

/** The answer as a biller reads it: the amount first, then how it came about, then the rows that say so. */
export function printPayment(line: PricingInput, payment: PaymentAnswer): string {
  const parts = [heading(line), payment.__typename === 'Payment' ? priced(payment) : notPriced(payment)]
  parts.push(...payment.conflicts.map(conflict))
  parts.push(`Sources\n${indent(numberedSources(sourcesOf(payment)))}`)
  return parts.join('\n\n')
}

function heading({ code, on, placeOfService, place, modifiers, units }: PricingInput): string {
  const where = place === undefined ? 'national' : 'zip' in place ? `ZIP ${place.zip}` : place.locality.replace(/^Locality:/, 'locality ')
  const what = [code.toUpperCase(), ...(modifiers ?? [])].join('-')
  return [what, ...(units === undefined ? [] : [`${units} units`]), on, `place of service ${placeOfService}`, where].join(', ')
}

function priced(payment: Extract<PaymentAnswer, { __typename: 'Payment' }>): string {
  const setting = payment.setting === 'FACILITY' ? 'facility' : 'non-facility'
  const sources = citationLines(sourcesOf(payment))
  const steps = payment.derivation.map((step) => [
    step.label,
    step.expression,
    step.value,
    [...new Set(step.citations.map((one) => `[${sources.indexOf(citationLine(one)) + 1}]`))].join(''),
  ])
  return `Medicare allows  ${dollars(payment.amount)}  (${setting} amount)\n\nHow\n${indent(table(steps, [2]))}`
}

function notPriced({ reason, message }: Extract<PaymentAnswer, { __typename: 'NotPriced' }>): string {
  return `No price: ${reason}\n${indent(message)}`
}

function conflict({ predicate, sides, decidedBy, advice }: ConflictAnswer): string {
  const lines = sides.map((side) => `${side.value} says ${citationLines(side.citations).join('; ')}`)
  return `Sources disagree on ${predicate}\n${indent([...lines, decidedBy, advice].join('\n'))}`
}

function sourcesOf(payment: PaymentAnswer): Citation[] {
  const ofSteps = payment.__typename === 'Payment' ? payment.derivation.flatMap((step) => step.citations) : []
  return [...ofSteps, ...payment.citations]
}

function numberedSources(citations: readonly Citation[]): string {
  return citationLines(citations)
    .map((line, index) => `[${index + 1}] ${line}`)
    .join('\n')
}
