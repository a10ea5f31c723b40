import { builder } from '../graphql/builder.ts'
import { connectionOf } from '../graphql/connection.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import type { Decimal } from '../vocabulary/decimal.ts'
import { lineFacts } from './line-facts.ts'
import { type LocalityPayment, localityOrders, localityPayments, spreadOf } from './locality-payments.ts'
import { gpciOfReleaseLoader, localityLoader } from './payment.loader.ts'
import { DerivationStepType, NotPricedType, PfsSettingEnum } from './payment.schema.ts'
import { LocalityType } from './place.schema.ts'

const LocalityOrderEnum = builder.enumType('LocalityOrder', {
  description: 'How localities are ordered; equal amounts by locality.',
  values: localityOrders,
})

const LocalityPaymentType = builder.objectRef<LocalityPayment>('LocalityPayment')
LocalityPaymentType.implement({
  description: 'What a code is paid in one locality.',
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      description: 'Dollars for one unit.',
      resolve: (one) => one.amount.toFixed(2),
    }),
    derivation: t.field({
      type: [DerivationStepType],
      description: 'The steps to the amount.',
      resolve: (one) => [...one.derivation],
    }),
    citations: t.field({
      type: [CitationType],
      description: "The row of the locality's indices.",
      resolve: (one) => [...one.gpci.citations],
    }),
    locality: t.field({
      type: LocalityType,
      description: 'The fee schedule area.',
      resolve: async (one, _args, context) => {
        const locality = await context.loader(localityLoader).load(one.gpci.locality)
        if (locality === null) throw new Error(`${one.gpci.id} names a locality that the graph does not hold`)
        return locality
      },
    }),
  }),
})

const SpreadType = builder.objectRef<{ lowest: Decimal; median: Decimal; highest: Decimal }>('PaymentSpread')
SpreadType.implement({
  description: 'How far the amounts of the localities lie apart, in dollars.',
  fields: (t) => ({
    lowest: t.field({ type: 'Decimal', description: 'The lowest.', resolve: (spread) => spread.lowest.toFixed(2) }),
    median: t.field({
      type: 'Decimal',
      description: 'The middle one; of an even number the lower of the two.',
      resolve: (spread) => spread.median.toFixed(2),
    }),
    highest: t.field({ type: 'Decimal', description: 'The highest.', resolve: (spread) => spread.highest.toFixed(2) }),
  }),
})

builder.queryField('paymentByLocality', (t) =>
  t.connection(
    {
      type: LocalityPaymentType,
      description:
        'What a code is paid in every locality of the fee schedule in force. Empty when it has no price; `notPriced` then says why.',
      args: {
        code: t.arg({ type: 'HcpcsCode', required: true, description: 'The code.' }),
        on: t.arg({ type: 'Date', required: true, description: 'Date of service.' }),
        setting: t.arg({ type: PfsSettingEnum, required: true, description: 'In a facility or outside.' }),
        orderBy: t.arg({ type: LocalityOrderEnum, description: 'AMOUNT_DESC when absent.' }),
      },
      resolve: async (_root, args, context) => {
        const facts = await lineFacts(context, await registryOf(context), {
          code: args.code,
          on: args.on,
          placeOfService: args.setting === 'FACILITY' ? '22' : '11',
          modifiers: [],
          place: null,
          units: 1,
          qualifyingParticipant: false,
          participating: true,
          postOpDays: null,
        })
        const payments =
          'reason' in facts
            ? []
            : localityPayments(
                facts,
                await context.loader(gpciOfReleaseLoader).load(facts.release.key),
                args.orderBy ?? 'AMOUNT_DESC',
              )
        return {
          ...connectionOf(payments, args),
          spread: spreadOf(payments),
          notPriced: 'reason' in facts ? facts : null,
        }
      },
    },
    {
      name: 'LocalityPaymentConnection',
      description: 'A code priced in every locality of a release.',
      fields: (field) => ({
        spread: field.field({
          type: SpreadType,
          nullable: true,
          description: 'Over all localities; null when the code has no price, or no indices are loaded.',
          resolve: (connection) => connection.spread,
        }),
        notPriced: field.field({
          type: NotPricedType,
          nullable: true,
          description: 'Why there is no price; null when there is one.',
          resolve: (connection) => connection.notPriced,
        }),
      }),
    },
    { name: 'LocalityPaymentEdge' },
  ),
)
