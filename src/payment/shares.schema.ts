import { builder } from '../graphql/builder.ts'
import { PaymentType } from './payment.schema.ts'
import { type PaymentShares, sharesOf } from './shares.ts'

const shares = {
  medicare: "Medicare's part, 80 %, before sequestration.",
  patient: "The patient's coinsurance, the rest.",
  sequestration: "2 % of Medicare's part, withheld after coinsurance (adjustment reason 253).",
  medicarePaid: 'What Medicare pays after sequestration.',
  received: 'What the clinician receives in all.',
} as const satisfies Record<keyof PaymentShares, string>

const PaymentSharesType = builder.objectRef<PaymentShares>('PaymentShares')
PaymentSharesType.implement({
  description: 'Who pays what of an allowed amount, with the deductible met and assignment accepted. Dollars.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(shares).map(([name, description]) => [
        name,
        t.field({ type: 'Decimal', description, resolve: (all) => all[name as keyof PaymentShares].toFixed(2) }),
      ]),
    ),
})

builder.objectField(PaymentType, 'shares', (t) =>
  t.field({
    type: PaymentSharesType,
    description: 'The amount split between Medicare and the patient, and what sequestration takes.',
    resolve: (payment) => sharesOf(payment.amount),
  }),
)
