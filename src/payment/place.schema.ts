import { builder } from '../graphql/builder.ts'
import { loadableById, NodeInterface } from '../graphql/node.ts'
import { FactInterface } from '../provenance/citation.schema.ts'
import type { ConversionFactor, GpciRow, Locality } from './fee-schedule.ts'
import { conversionFactorLoader, gpciLoader, localityLoader } from './payment.loader.ts'

export const LocalityType = builder.objectRef<Locality>('Locality')
LocalityType.implement({
  interfaces: [NodeInterface],
  description: 'A Medicare fee schedule area: a carrier (MAC) and a locality number.',
  fields: (t) => ({
    id: t.exposeID('id'),
    mac: t.exposeString('mac', { description: 'Carrier number, five digits.' }),
    state: t.exposeString('state', { description: 'State letters as printed with the locality.' }),
    locality: t.exposeString('locality', { description: 'Locality number, two digits.' }),
    name: t.exposeString('name', { description: 'Name of the area as published.' }),
  }),
})
loadableById('Locality', {
  isNode: true,
  isFact: false,
  load: (context, key) => context.loader(localityLoader).load(key),
})

export const GpciRowType = builder.objectRef<GpciRow>('GpciRow')
GpciRowType.implement({
  interfaces: [NodeInterface, FactInterface],
  description: 'The geographic practice cost indices of one locality in one release.',
  fields: (t) => ({
    work: t.expose('work', { type: 'Decimal', description: 'Work index that prices: with the 1.0 floor.' }),
    workWithoutFloor: t.expose('workWithoutFloor', {
      type: 'Decimal',
      nullable: true,
      description: 'Work index without the floor; null where the file prints one only.',
    }),
    pe: t.expose('pe', { type: 'Decimal', description: 'Practice expense index.' }),
    mp: t.expose('mp', { type: 'Decimal', description: 'Malpractice index.' }),
    locality: t.field({
      type: LocalityType,
      description: 'The fee schedule area.',
      resolve: async (row, _args, context) => {
        const locality = await context.loader(localityLoader).load(row.locality)
        if (locality === null) throw new Error(`${row.id} names a locality that the graph does not hold`)
        return locality
      },
    }),
  }),
})
loadableById('GpciRow', { isNode: true, isFact: true, load: (context, key) => context.loader(gpciLoader).load(key) })

const ConversionFactorType = builder.objectRef<ConversionFactor>('ConversionFactor')
ConversionFactorType.implement({
  interfaces: [NodeInterface, FactInterface],
  description: 'A conversion factor that a rule states by itself, outside any fee schedule file.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Whose it is, such as QUALIFYING_PARTICIPANT.' }),
    value: t.expose('value', { type: 'Decimal', description: 'Dollars per RVU.' }),
  }),
})
loadableById('ConversionFactor', {
  isNode: true,
  isFact: true,
  load: async (context, key) => {
    const factors = await context.loader(conversionFactorLoader).load('QUALIFYING_PARTICIPANT')
    return factors.find((factor) => factor.id === `ConversionFactor:${key}`) ?? null
  },
})
