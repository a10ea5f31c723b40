import { z } from 'zod'

/** A two-character CPT or HCPCS modifier, upper case, such as `26`, `XS` or `T5`. */
export type ModifierCode = string & { readonly __brand: 'ModifierCode' }

/** Parses what a person types: trims, upper-cases, and demands two letters or digits. */
export const modifierCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-Z]{2}$/, 'a modifier has two characters, such as 59 or XS')
  .transform((code) => code as ModifierCode)
