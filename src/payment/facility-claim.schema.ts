import { builder } from '../graphql/builder.ts'
import { badInput } from '../graphql/errors.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { Decimal } from '../vocabulary/decimal.ts'
import { facilityClaim } from './facility/facility-claim.ts'
import type { FacilityLinePayment } from './facility/facility-line.ts'
import { DerivationStepType } from './payment.schema.ts'

const FacilitySiteEnum = builder.enumType('FacilitySite', {
  description: 'Which system pays the facility.',
  values: {
    HOPD: { description: 'Hospital outpatient department, under OPPS (Addendum B).' },
    ASC: { description: 'Ambulatory surgery centre (Addenda AA, BB, EE, FF).' },
  },
})

const FacilityStatusEnum = builder.enumType('FacilityStatus', {
  description: 'What becomes of a line of a facility claim.',
  values: {
    PAID: { description: 'Paid separately.' },
    PACKAGED: { description: 'Its payment is within another line: 0.00.' },
    NOT_PAID: { description: 'Not paid by this system.' },
    NO_DATA: { description: 'Nothing loaded says.' },
  },
})

const FacilityLinePaymentType = builder.objectRef<FacilityLinePayment>('FacilityLinePayment')
FacilityLinePaymentType.implement({
  description: 'What a facility is paid for one line.',
  fields: (t) => ({
    code: t.expose('code', { type: 'HcpcsCode', description: 'The code.' }),
    status: t.expose('status', { type: FacilityStatusEnum, description: 'Paid, packaged, not paid, or no data.' }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Dollars for all units; 0.00 packaged; null unknown or not paid.',
      resolve: (line) => line.amount?.toFixed(2) ?? null,
    }),
    copayment: t.field({
      type: 'Decimal',
      nullable: true,
      description: "The patient's part in dollars; not capped at the inpatient deductible, which is not loaded.",
      resolve: (line) => line.copayment?.toFixed(2) ?? null,
    }),
    message: t.exposeString('message', { description: 'Why, in words.' }),
    derivation: t.field({
      type: [DerivationStepType],
      description: 'The steps to the amount.',
      resolve: (line) => [...line.derivation],
    }),
    citations: t.field({
      type: [CitationType],
      description: 'The rows behind it.',
      resolve: (line) => [...line.citations],
    }),
  }),
})

const FacilityPaymentType = builder.objectRef<{ lines: FacilityLinePayment[] }>('FacilityPayment')
FacilityPaymentType.implement({
  description: "What Medicare pays a facility for a claim. The surgeon's fee is paid beside it: see `payment`.",
  fields: (t) => ({
    lines: t.expose('lines', { type: [FacilityLinePaymentType], description: 'One per line, in their order.' }),
    total: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'Sum of the lines in dollars; null when none has an amount, or when one has NO_DATA: a part is no total.',
      resolve: ({ lines }) => {
        if (lines.some((line) => line.status === 'NO_DATA')) return null
        const amounts = lines.flatMap((line) => line.amount ?? [])
        return amounts.length === 0
          ? null
          : amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed(2)
      },
    }),
  }),
})

const FacilityLineInput = builder.inputType('FacilityLineInput', {
  description: "One line of a facility's claim.",
  fields: (t) => ({
    code: t.field({ type: 'HcpcsCode', required: true, description: 'The code.' }),
    modifiers: t.field({ type: ['ModifierCode'], description: 'Modifiers; 52, 73 and 74 change the amount.' }),
    units: t.int({ description: 'Units, 1 when absent.' }),
  }),
})

const FacilityClaimInput = builder.inputType('FacilityClaimInput', {
  description: "A facility's claim for one patient and day.",
  fields: (t) => ({
    site: t.field({ type: FacilitySiteEnum, required: true, description: 'Which system pays.' }),
    on: t.field({ type: 'Date', required: true, description: 'Date of service: it chooses the addenda.' }),
    cbsa: t.string({ description: 'Area code of the wage index file. Without it and wageIndex: national, index 1.' }),
    wageIndex: t.field({ type: 'Decimal', description: "The facility's wage index itself, instead of cbsa." }),
    lines: t.field({ type: [FacilityLineInput], required: true, description: '1 to 100 lines.' }),
  }),
})

builder.queryField('facilityPayment', (t) =>
  t.field({
    type: FacilityPaymentType,
    description:
      "What Medicare pays a hospital's outpatient department or a surgery centre for a claim: wage adjustment, packaging, comprehensive services, multiple-procedure discounts.",
    args: { claim: t.arg({ type: FacilityClaimInput, required: true }) },
    complexity: ({ claim }) => ({ field: claim.lines.length }),
    resolve: async (_root, { claim }, context) => {
      if (claim.lines.length < 1 || claim.lines.length > 100)
        throw badInput(`${claim.lines.length} lines were given; a claim has 1 to 100`)
      const lines = claim.lines.map((line) => {
        const units = line.units ?? 1
        if (units < 1 || units > 9999) throw badInput(`units is ${units}; a line has 1 to 9999`)
        return { code: line.code, modifiers: line.modifiers ?? [], units }
      })
      const index = claim.wageIndex ?? null
      if (index !== null && !new Decimal(index).greaterThan(0)) throw badInput(`wageIndex is ${index}; it is above 0`)
      if (index !== null && claim.cbsa != null) throw badInput('give wageIndex or cbsa, not both')
      const place = { cbsa: claim.cbsa ?? null, wageIndex: index }
      const paid = await facilityClaim(context, await registryOf(context), claim.site, claim.on, place, lines)
      if ('noWageIndex' in paid) throw badInput(paid.noWageIndex)
      return { lines: paid }
    },
  }),
)
