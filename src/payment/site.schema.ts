import { publishedFiguresLoader } from '../code/code.loader.ts'
import { ConflictType } from '../conflict/conflict.schema.ts'
import { builder } from '../graphql/builder.ts'
import { CitationType } from '../provenance/citation.schema.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { missingRate } from './missing-rate.ts'
import { ascRateInForce, outpatientRateInForce } from './facility-in-force.ts'
import { paymentOf, PlaceInput } from './payment.schema.ts'
import { facilityConflicts, facilityPayment, officePayment, type SitePayment } from './site-comparison.ts'

const SiteEnum = builder.enumType('Site', {
  description: 'Where a procedure is done.',
  values: {
    OFFICE: { description: "The physician's office: one fee covers all." },
    HOPD: { description: 'Hospital outpatient department: the hospital is paid under OPPS, the surgeon beside it.' },
    ASC: { description: 'Ambulatory surgery centre: the centre is paid its own rate, the surgeon beside it.' },
  },
})

const SiteStatusEnum = builder.enumType('SiteStatus', {
  description: 'What is known about payment at a site.',
  values: {
    PAID: { description: 'Medicare pays there.' },
    NOT_APPLICABLE: { description: 'Medicare does not pay it there.' },
    NO_DATA: { description: 'What is loaded does not say.' },
  },
})

const SitePaymentType = builder.objectRef<SitePayment>('SitePayment')
SitePaymentType.implement({
  description: 'What Medicare pays at one site.',
  fields: (t) => ({
    site: t.expose('site', { type: SiteEnum, description: 'The site.' }),
    status: t.expose('status', {
      type: SiteStatusEnum,
      description: 'Paid, not applicable, or no data: never confused.',
    }),
    facilityRate: t.field({
      type: 'Decimal',
      nullable: true,
      description: "The facility's own rate in dollars, national, not wage-adjusted; null: none.",
      resolve: (site) => site.facilityRate?.toFixed(2) ?? null,
    }),
    surgeonFee: t.field({
      type: 'Decimal',
      nullable: true,
      description: "The surgeon's fee in dollars in that place of service; null: none.",
      resolve: (site) => site.surgeonFee?.toFixed(2) ?? null,
    }),
    total: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'Both together; null where one is missing, or where a place is given (the facility rate is not wage-adjusted).',
      resolve: (site) => site.total?.toFixed(2) ?? null,
    }),
    notApplicable: t.exposeString('notApplicable', {
      nullable: true,
      description: 'Why the site is not paid or cannot be priced; null when it is.',
    }),
    citations: t.field({
      type: [CitationType],
      description: 'The rows behind the figures.',
      resolve: (site) => [...site.citations],
    }),
    conflicts: t.field({
      type: [ConflictType],
      description: 'Sources that say otherwise.',
      resolve: (site) => [...site.conflicts],
    }),
  }),
})

const SiteComparisonType = builder.objectRef<{ sites: SitePayment[] }>('SiteComparison')
SiteComparisonType.implement({
  description: "The sites side by side, each with the facility's rate and the surgeon's fee apart.",
  fields: (t) => ({
    sites: t.expose('sites', { type: [SitePaymentType], description: 'OFFICE, HOPD, ASC.' }),
    facilityGap: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Hospital outpatient rate less surgery centre rate, in dollars; null where one is missing.',
      resolve: ({ sites }) => {
        const [hopd, asc] = (['HOPD', 'ASC'] as const).map(
          (name) => sites.find((one) => one.site === name)?.facilityRate,
        )
        return hopd && asc ? hopd.minus(asc).toFixed(2) : null
      },
    }),
  }),
})

builder.queryField('paymentBySite', (t) =>
  t.field({
    type: SiteComparisonType,
    description:
      "What Medicare pays in the office, the hospital outpatient department and the surgery centre: the surgeon's fee beside the facility's rate, never instead of it.",
    args: {
      code: t.arg({ type: 'HcpcsCode', required: true }),
      on: t.arg({ type: 'Date', required: true }),
      place: t.arg({ type: PlaceInput }),
    },
    resolve: async (_root, { code, on, place }, context) => {
      const registry = await registryOf(context)
      const line = {
        code,
        on,
        place: place ?? null,
        modifiers: [],
        units: 1,
        qualifyingParticipant: false,
        participating: true,
        postOpDays: null,
      }
      const [office, hospital, centre, hopd, asc, figures] = await Promise.all([
        paymentOf(context, { ...line, placeOfService: '11' }),
        paymentOf(context, { ...line, placeOfService: '22' }),
        paymentOf(context, { ...line, placeOfService: '24' }),
        outpatientRateInForce(context, registry, code, on),
        ascRateInForce(context, registry, code, on),
        context.loader(publishedFiguresLoader).load(code),
      ])
      const local = Boolean(place?.locality ?? place?.zip)
      const missing = (family: 'OPPS' | 'ASC') => missingRate(registry, family, code, on)
      const conflicts = facilityConflicts(figures, registry, on, hopd, asc)
      const at = (site: SitePayment, prefix: string) => ({
        ...site,
        conflicts: [...site.conflicts, ...conflicts.filter((conflict) => conflict.predicate.startsWith(prefix))],
      })
      return {
        sites: [
          officePayment(office),
          at(facilityPayment('HOPD', hopd, hospital, missing('OPPS'), local), 'HOPD'),
          at(facilityPayment('ASC', asc, centre, missing('ASC'), local), 'ASC'),
        ],
      }
    },
  }),
)
