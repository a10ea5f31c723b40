import { z } from 'zod'

/**
 * A CPT or HCPCS Level II code: five characters, upper case, always text
 * (leading zeros count: `00142` is not 142).
 */
export type HcpcsCode = string & { readonly __brand: 'HcpcsCode' }

/** Parses what a person types: trims, upper-cases, and demands five letters or digits (RVU26B lists even `GXXX1`). */
export const hcpcsCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-Z]{5}$/, 'a CPT or HCPCS code has five characters, such as 20972 or G0105')
  .transform((code) => code as HcpcsCode)

/** Which code system a code belongs to: Level II codes start with a letter, CPT codes with a digit. */
export function codeSystem(code: string): 'CPT' | 'HCPCS_II' {
  return /^[A-Z]/.test(code) ? 'HCPCS_II' : 'CPT'
}
