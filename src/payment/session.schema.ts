import { builder } from '../graphql/builder.ts'
import { badInput } from '../graphql/errors.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { Decimal } from '../vocabulary/decimal.ts'
import type { PaymentOutcome } from './payment.ts'
import { PaymentOutcomeType, PricingInput, pricingLine } from './payment.schema.ts'
import { priceSession } from './session/price-session.ts'

const SessionPaymentType = builder.objectRef<{ lines: PaymentOutcome[] }>('SessionPayment')
SessionPaymentType.implement({
  description: 'The lines of one session priced together, with the multiple-procedure rules applied.',
  fields: (t) => ({
    lines: t.expose('lines', { type: [PaymentOutcomeType], description: 'One outcome per line, in their order.' }),
    total: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'Sum of the priced lines, in dollars; null when none is priced, or when a line has NO_DATA: a part is no total.',
      resolve: ({ lines }) => {
        if (lines.some((line) => line.typename === 'NotPriced' && line.reason === 'NO_DATA')) return null
        const paid = lines.flatMap((line) => (line.typename === 'Payment' ? [line.amount] : []))
        return paid.length === 0 ? null : paid.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed(2)
      },
    }),
  }),
})

builder.queryField('paymentSession', (t) =>
  t.field({
    type: SessionPaymentType,
    description:
      'What Medicare allows for the lines of one session: one clinician, one patient, one date of service. Ranks surgery, endoscopy families, imaging and therapy among each other. Edits between the codes are not applied here.',
    args: { lines: t.arg({ type: [PricingInput], required: true, description: '1 to 50 lines of one date.' }) },
    complexity: ({ lines }) => ({ field: lines.length }),
    resolve: async (_root, { lines }, context) => {
      if (lines.length < 1 || lines.length > 50)
        throw badInput(`${lines.length} lines were given; a session has 1 to 50`)
      if (new Set(lines.map((line) => line.on)).size > 1)
        throw badInput('the lines of one session have one date of service')
      return { lines: await priceSession(context, await registryOf(context), lines.map(pricingLine)) }
    },
  }),
)
