import { z } from 'zod'
import { type Modifier, modifierClass } from './modifier.ts'

/** One modifier, as cypher/modifier/modifiers.cypher returns it. */
export const modifierRow = z.object({
  code: z.string(),
  name: z.string(),
  class: modifierClass,
  ncciAssociated: z.boolean(),
  allowedWhen: z.string(),
  release: z.string(),
  file: z.string(),
  row: z.int(),
  method: z.enum(['TRANSCRIBED', 'DERIVED', 'EDITORIAL']),
})

export function rowToModifier({ file, row, ...fields }: z.output<typeof modifierRow>): Modifier {
  return { ...fields, typename: 'Modifier', id: `Modifier:${fields.code}`, citations: [{ file, row }] }
}
