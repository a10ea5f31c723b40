import { z } from 'zod'

/** An ICD-10-CM code as stored: upper case, three to seven characters, without the dot. */
export type Icd10CmCode = string & { readonly __brand: 'Icd10CmCode' }

/** Parses a code with or without its dot (`m86.671`, `M86671`). */
export const icd10CmCode = z
  .string()
  .trim()
  .toUpperCase()
  .transform((code) => code.replace('.', ''))
  .pipe(z.string().regex(/^[A-Z][0-9][0-9A-Z][0-9A-Z]{0,4}$/, 'an ICD-10-CM code such as M86.671 or S92.331B'))
  .transform((code) => code as Icd10CmCode)
