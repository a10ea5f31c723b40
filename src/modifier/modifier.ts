import { z } from 'zod'
import type { FactShape } from '../provenance/provenance.ts'

/** What a modifier is for. NCCI is for those that do nothing but bypass edits; others may do so too (`ncciAssociated`). */
export const modifierClass = z.enum(['PAYMENT', 'GLOBAL', 'ANATOMIC', 'NCCI', 'ASSISTANT', 'INFORMATIONAL'])

/** A CPT or HCPCS modifier in this project's own words (Medicare Claims Processing Manual ch. 12 and ch. 23; NCCI Policy Manual ch. I §E). */
export interface Modifier extends FactShape {
  readonly typename: 'Modifier'
  readonly code: string
  readonly name: string
  readonly class: z.output<typeof modifierClass>
  /** It can bypass a PTP edit with indicator 1, when documented. */
  readonly ncciAssociated: boolean
  readonly allowedWhen: string
}
