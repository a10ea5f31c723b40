import { z } from 'zod'
import { citationFragment, citationShape } from './citation.ts'
import type { Operation } from './run-operation.ts'

const conflictShape = z.object({
  predicate: z.string(),
  sides: z.array(z.object({ value: z.string(), citations: z.array(citationShape) })),
  decidedBy: z.string(),
  advice: z.string(),
})
export type ConflictAnswer = z.output<typeof conflictShape>

const common = { citations: z.array(citationShape), conflicts: z.array(conflictShape) }

const paymentShape = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('Payment'),
    amount: z.string(),
    limitingCharge: z.string().nullable(),
    setting: z.string(),
    locality: z.string().nullable(),
    notes: z.array(z.string()),
    derivation: z.array(
      z.object({ label: z.string(), expression: z.string(), value: z.string(), citations: z.array(citationShape) }),
    ),
    ...common,
  }),
  z.object({ __typename: z.literal('NotPriced'), reason: z.string(), message: z.string(), ...common }),
])
export type PaymentAnswer = z.output<typeof paymentShape>

/** The `payment` query with everything that the table shows. */
export const pricing: Operation<{ payment: PaymentAnswer }> = {
  text: `
query Price($line: PricingInput!) {
  payment(line: $line) {
    __typename
    ... on Payment {
      amount
      limitingCharge
      setting
      locality
      notes
      derivation { label expression value citations { ...Where } }
      citations { ...Where }
      conflicts { ...Disagreement }
    }
    ... on NotPriced {
      reason
      message
      citations { ...Where }
      conflicts { ...Disagreement }
    }
  }
}
fragment Disagreement on Conflict {
  predicate
  sides { value citations { ...Where } }
  decidedBy
  advice
}
${citationFragment}`,
  shape: z.object({ payment: paymentShape }),
}
