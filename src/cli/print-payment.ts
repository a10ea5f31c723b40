import { citationLine, citationLines, type Citation } from './citation.ts'
import type { ConflictAnswer, PaymentAnswer } from './price-operation.ts'
import type { PricingInput } from './price.ts'
import { dollars, indent } from './table.ts'

type Priced = Extract<PaymentAnswer, { __typename: 'Payment' }>

/** The answer as a biller reads it: the amount first, then how it came about, then the rows that say so. */
export function printPayment(line: PricingInput, payment: PaymentAnswer): string {
  const answer =
    payment.__typename === 'Payment' ? priced(payment) : [`No price: ${payment.reason}\n${indent(payment.message)}`]
  const sources = citationLines(sourcesOf(payment)).map((text, index) => `[${index + 1}] ${text}`)
  return [
    heading(line, payment),
    ...answer,
    ...payment.conflicts.map(conflict),
    `Sources\n${indent(sources.length === 0 ? 'none' : sources.join('\n'))}`,
  ].join('\n\n')
}

function heading({ code, on, placeOfService, place, modifiers, units }: PricingInput, payment: PaymentAnswer): string {
  const what = [code.toUpperCase(), ...(modifiers ?? [])].join('-')
  const asked =
    place === undefined ? 'national' : 'zip' in place ? `ZIP ${place.zip}` : place.locality.replace(':', ' ')
  const where = (payment.__typename === 'Payment' && payment.locality) || asked
  return [
    what,
    ...(units === undefined ? [] : [`${units} units`]),
    on,
    `place of service ${placeOfService}`,
    where,
  ].join(', ')
}

function priced(payment: Priced): string[] {
  const setting = payment.setting === 'FACILITY' ? 'facility' : 'non-facility'
  const amounts = [`Medicare allows  ${dollars(payment.amount)}  (${setting} amount)`]
  if (payment.limitingCharge !== null) amounts.push(`The most that may be charged  ${dollars(payment.limitingCharge)}`)
  const notes = payment.notes.length === 0 ? [] : [`Note\n${indent(payment.notes.join('\n'))}`]
  return [amounts.join('\n'), `How\n${indent(steps(payment))}`, ...notes]
}

/** Two lines a step: what it does, and the arithmetic with the numbers of the sources below. */
function steps(payment: Priced): string {
  const sources = citationLines(sourcesOf(payment))
  return payment.derivation
    .map(({ label, expression, value, citations }) => {
      const marks = citationLines(citations).map((line) => `[${sources.indexOf(line) + 1}]`)
      return `${label}\n  ${expression} = ${value}  ${marks.join('')}`.trimEnd()
    })
    .join('\n')
}

function conflict({ predicate, sides, decidedBy, advice }: ConflictAnswer): string {
  const lines = sides.map(({ value, citations }) => `${citations.map(citationLine).join('; ')}: ${value}`)
  return `Sources disagree on ${predicate}\n${indent([...lines, decidedBy, advice].join('\n'))}`
}

function sourcesOf(payment: PaymentAnswer): Citation[] {
  const ofSteps = payment.__typename === 'Payment' ? payment.derivation.flatMap((step) => step.citations) : []
  return [...ofSteps, ...payment.citations]
}
