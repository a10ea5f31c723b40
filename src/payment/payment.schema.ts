import { inFull } from '../vocabulary/decimal.ts'
import { publishedFiguresLoader } from '../code/code.loader.ts'
import { ConflictType } from '../conflict/conflict.schema.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { badInput } from '../graphql/errors.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { registryOf, ReleaseType } from '../provenance/provenance.schema.ts'
import type { DerivationStep } from './derivation.ts'
import { type NotPriced, notPricedReason } from './not-priced.ts'
import type { Payment, PaymentOutcome, PricingLine } from './payment.ts'
import { GpciRowType } from './place.schema.ts'
import { paymentConflicts } from './payment-conflicts.ts'
import { priceLine } from './price-line.ts'

export const PfsSettingEnum = builder.enumType('PfsSetting', {
  description: 'Which practice expense pays, decided by the place of service.',
  values: {
    FACILITY: { description: 'Hospital, surgery centre and the like.' },
    NON_FACILITY: { description: 'Office and the like.' },
  },
})

export const DerivationStepType = builder.objectRef<DerivationStep>('DerivationStep')
DerivationStepType.implement({
  description: 'One step of a computation, with the rows behind its numbers.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What the step does.' }),
    expression: t.exposeString('expression', { description: 'The arithmetic as written.' }),
    value: t.field({
      type: 'Decimal',
      description: 'Its exact value; money is rounded where the rule rounds.',
      resolve: (step) => inFull(step.value),
    }),
    citations: t.field({
      type: [CitationType],
      description: 'Where its numbers stand.',
      resolve: (step) => [...step.citations],
    }),
  }),
})

export const PaymentType = builder.objectRef<Payment>('Payment')
PaymentType.implement({
  description:
    'What Medicare allows under the physician fee schedule, before deductible, coinsurance and sequestration.',
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      description: 'Dollars for all units.',
      resolve: (payment) => payment.amount.toFixed(2),
    }),
    limitingCharge: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The most a non-participating clinician may charge, in dollars; null for participating ones.',
      resolve: (payment) => payment.limitingCharge?.toFixed(2) ?? null,
    }),
    setting: t.expose('setting', {
      type: PfsSettingEnum,
      description: 'The setting that the place of service decides.',
    }),
    locality: t.exposeString('locality', {
      nullable: true,
      description: 'Locality and how it was found; null: national, unadjusted.',
    }),
    gpci: t.field({
      type: GpciRowType,
      nullable: true,
      description: 'The geographic indices that adjusted the amount; null: national.',
      resolve: (payment) => payment.gpci,
    }),
    release: t.field({
      type: ReleaseType,
      description: 'The fee schedule in force.',
      resolve: (payment) => payment.release,
    }),
    derivation: t.field({
      type: [DerivationStepType],
      description: 'The steps to the amount.',
      resolve: (payment) => [...payment.derivation],
    }),
    notes: t.stringList({
      description: 'What a biller must know beside the amount, such as documentation that a modifier needs.',
      resolve: (payment) => [...payment.notes],
    }),
    citations: t.field({
      type: [CitationType],
      description: 'Every row that the amount rests on.',
      resolve: (payment) => [...payment.citations],
    }),
    conflicts: t.field({
      type: [ConflictType],
      description: 'Sources that say otherwise.',
      resolve: (payment) => [...payment.conflicts],
    }),
  }),
})

const NotPricedReasonEnum = builder.enumType('NotPricedReason', {
  description:
    'Why a line has no physician fee. MODIFIER_WITHOUT_RULE: the modifier is known, but no pricing rule for it is in force here.',
  values: notPricedReason.options,
})

export const NotPricedType = builder.objectRef<NotPriced>('NotPriced')
NotPricedType.implement({
  description: 'No price, and why: never a silent zero.',
  fields: (t) => ({
    reason: t.expose('reason', { type: NotPricedReasonEnum, description: 'The reason, from a closed list.' }),
    message: t.exposeString('message', { description: 'The reason in words, with what would help.' }),
    citations: t.field({
      type: [CitationType],
      description: 'The rows that say so.',
      resolve: (outcome) => [...outcome.citations],
    }),
    conflicts: t.field({
      type: [ConflictType],
      description: 'Sources that say otherwise.',
      resolve: (outcome) => [...outcome.conflicts],
    }),
  }),
})

export const PaymentOutcomeType = builder.unionType('PaymentOutcome', {
  description: 'A price with its steps, or the reason why there is none.',
  types: [PaymentType, NotPricedType],
  resolveType: (outcome) => outcome.typename,
})

export const PlaceInput = builder.inputType('PlaceInput', {
  description: 'Where the service was done. Neither field: national amounts.',
  fields: (t) => ({
    locality: t.id({ description: 'A locality, `Locality:13202-01` (carrier-number).' }),
    zip: t.string({ description: 'A ZIP code of five or nine digits.' }),
  }),
})

export const PricingInput = builder.inputType('PricingInput', {
  description: 'One line to price.',
  fields: (t) => ({
    code: t.field({ type: 'HcpcsCode', required: true, description: 'The code.' }),
    modifiers: t.field({ type: ['ModifierCode'], description: 'Modifiers on the line.' }),
    on: t.field({ type: 'Date', required: true, description: 'Date of service: it chooses the fee schedule.' }),
    placeOfService: t.string({
      required: true,
      description: 'Two-digit place of service, such as 11 office or 22 outpatient hospital.',
    }),
    place: t.field({ type: PlaceInput, description: 'Where; national when absent.' }),
    units: t.int({ description: 'Units, 1 when absent; the amount is per unit times units.' }),
    qualifyingParticipant: t.boolean({
      description: 'Qualifying participant in an advanced payment model; false when absent.',
    }),
    postOpDays: t.int({ description: 'Days of post-operative care, for modifier 55; all of the package when absent.' }),
    participating: t.boolean({ description: 'Participates in Medicare; true when absent. Others are allowed 95 %.' }),
  }),
})

/** Prices a line and sets what published figures say beside it. */
export async function paymentOf(context: Context, line: PricingLine): Promise<PaymentOutcome> {
  const registry = await registryOf(context)
  const [outcome, figures] = await Promise.all([
    priceLine(context, registry, line),
    context.loader(publishedFiguresLoader).load(line.code),
  ])
  return { ...outcome, conflicts: paymentConflicts(figures, registry, line, outcome) }
}

/** A line from its input, with the defaults said in the input's description. */
export function pricingLine(input: typeof PricingInput.$inferInput): PricingLine {
  const units = input.units ?? 1
  if (units < 1 || units > 9999) throw badInput(`units is ${units}; a line has 1 to 9999`)
  const postOpDays = input.postOpDays ?? null
  if (postOpDays !== null && (postOpDays < 1 || postOpDays > 90)) {
    throw badInput(`postOpDays is ${postOpDays}; a package has 1 to 90 days of post-operative care`)
  }
  return {
    code: input.code,
    modifiers: input.modifiers ?? [],
    on: input.on,
    placeOfService: input.placeOfService.trim(),
    place: input.place ?? null,
    units,
    qualifyingParticipant: input.qualifyingParticipant ?? false,
    participating: input.participating ?? true,
    postOpDays,
  }
}

builder.queryField('payment', (t) =>
  t.field({
    type: PaymentOutcomeType,
    description:
      'What Medicare allows for one line under the physician fee schedule, step by step, or why it has no price.',
    args: { line: t.arg({ type: PricingInput, required: true }) },
    resolve: (_root, { line }, context) => paymentOf(context, pricingLine(line)),
  }),
)
