import { z } from 'zod'
import { Decimal } from '../../vocabulary/decimal.ts'
import type { HcpcsCode } from '../../vocabulary/hcpcs-code.ts'

/** A code as CMS lists it: wider than what a person may ask for, since RVU26B has a row for GXXX1. */
export const codeCell = z
  .string()
  .trim()
  .regex(/^[0-9A-Z]{5}$/, 'a code of five characters')
  .transform((text) => text as HcpcsCode)

/** RVUs and fractions: `.10` and `0.10` are the same text, and there are at least two decimals. */
export const rvuCell = z
  .string()
  .trim()
  .regex(/^\d*\.?\d+$/, 'a decimal number such as 43.40')
  .transform((text) => withDecimals(text, 2))

/** A number as published, such as a conversion factor or a GPCI. */
export const decimalCell = z
  .string()
  .trim()
  .regex(/^\d*\.?\d+$/, 'a decimal number')
  .transform((text) => (text.startsWith('.') ? `0${text}` : text))

/** Spreadsheets write small numbers as 9.28E-2; `.` and blank stand for none. */
const numberOrNothing = /^(?:\d*\.?\d+(?:E-?\d+)?|\.?)$/

/** Money with `$`, commas and spaces, or a bare number: decimal text with at least two decimals. Blank and `.`: null. */
export const moneyCell = z
  .string()
  .transform((text) => text.replaceAll(/[$,\s]/g, ''))
  .pipe(z.string().regex(numberOrNothing, 'an amount such as $7,413.38'))
  .transform((text) => (text === '' || text === '.' ? null : withDecimals(text, 2)))

/** A relative weight: at least `places` decimals, or null for a blank. */
export function weightCell(places: number) {
  return z
    .string()
    .trim()
    .regex(numberOrNothing, 'a relative weight such as 65.6144')
    .transform((text) => (text === '' || text === '.' ? null : withDecimals(text, places)))
}

/** A one-letter or short indicator, as published. */
export const indicatorCell = z
  .string()
  .trim()
  .regex(/^[0-9A-Z]{1,3}$/, 'an indicator')

/** Text that may be blank: null then. */
export const blankableCell = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : text))

/** Spreadsheets hold 64.18 as 64.180000000000007: past six decimals there is only noise. */
const noiseFrom = 6

function withDecimals(text: string, places: number): string {
  const value = new Decimal(text).toDecimalPlaces(noiseFrom)
  return value.toFixed(Math.max(places, value.decimalPlaces()))
}

/** A row parsed by its shape, or the first thing wrong with it. */
export function parsedOr<S extends z.ZodType, T>(
  shape: S,
  cells: unknown,
  row: number,
  use: (values: z.output<S>) => T,
): { row: number; fact: T } | { row: number; reject: { column: string; reason: string } } {
  const parsed = shape.safeParse(cells)
  if (parsed.success) return { row, fact: use(parsed.data) }
  const [issue] = parsed.error.issues
  const column = String(issue?.path[0] ?? 'row')
  const wanted = issue === undefined ? 'valid' : wantedBy(issue)
  const value = typeof cells === 'object' && cells !== null ? (cells as Record<string, unknown>)[column] : cells
  return { row, reject: { column, reason: `${JSON.stringify(value ?? null)} is not ${wanted}` } }
}

/** What an issue says is wanted; of alternatives without words of their own, the last: before it stands "or blank". */
function wantedBy(issue: z.core.$ZodIssue): string {
  const last =
    issue.code === 'invalid_union' && issue.message === 'Invalid input' ? issue.errors.at(-1)?.[0] : undefined
  return last === undefined ? issue.message : wantedBy(last)
}
