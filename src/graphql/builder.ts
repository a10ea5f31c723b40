import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import { GraphQLError } from 'graphql'
import type { z } from 'zod'
import { decimalText } from '../vocabulary/decimal.ts'
import { type HcpcsCode, hcpcsCode } from '../vocabulary/hcpcs-code.ts'
import { type Icd10CmCode, icd10CmCode } from '../vocabulary/icd10-cm-code.ts'
import { type ModifierCode, modifierCode } from '../vocabulary/modifier-code.ts'
import { type ServiceDate, serviceDate } from '../vocabulary/service-date.ts'
import type { Context } from './context.ts'

/** The one place with plugins, scalars and the context's type. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Connection: { totalCount: () => number | Promise<number> }
  Scalars: {
    ID: { Input: string; Output: string }
    HcpcsCode: { Input: HcpcsCode; Output: string }
    ModifierCode: { Input: ModifierCode; Output: string }
    Icd10CmCode: { Input: Icd10CmCode; Output: string }
    Date: { Input: ServiceDate; Output: string }
    Decimal: { Input: string; Output: string }
  }
}>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: { list: false, items: false } },
    nodeFieldOptions: { nullable: false },
    pageInfoFieldOptions: { nullable: false },
    firstArgOptions: { description: 'How many to return, 1 to 100 (20 when absent).' },
    afterArgOptions: { description: 'Continue after the item with this cursor.' },
  },
  complexity: { defaultComplexity: 1, defaultListMultiplier: 5 },
})

builder.queryType({})

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are in all, on every page together. Costs a count: ask for it only when it is shown.',
    resolve: (connection) => connection.totalCount(),
  }),
)

/** A text scalar whose values from outside are parsed by a zod schema: a bad one is a request error that says what is expected. */
function textScalar<T>(
  name: 'HcpcsCode' | 'ModifierCode' | 'Icd10CmCode' | 'Date' | 'Decimal',
  schema: z.ZodType<T, string>,
  description: string,
): void {
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: (value: unknown) => {
      const parsed = schema.safeParse(value)
      if (parsed.success) return parsed.data as never
      const reason = parsed.error.issues[0]?.message ?? 'not valid'
      throw new GraphQLError(`${name} ${JSON.stringify(value)}: ${reason}`, { extensions: { code: 'BAD_USER_INPUT' } })
    },
  })
}

textScalar(
  'HcpcsCode',
  hcpcsCode,
  'A CPT or HCPCS Level II code: five characters, such as 20972 or G0105. Lower case is accepted.',
)
textScalar(
  'ModifierCode',
  modifierCode,
  'A two-character CPT or HCPCS modifier, such as 59 or XS. Lower case is accepted.',
)
textScalar('Icd10CmCode', icd10CmCode, 'An ICD-10-CM code, with or without its dot, such as M86.671.')
textScalar('Date', serviceDate, 'A calendar day, YYYY-MM-DD.')
textScalar(
  'Decimal',
  decimalText,
  'An exact decimal as text: money with two decimals (`2531.79`), RVUs, weights and indices as published (`43.40`).',
)
