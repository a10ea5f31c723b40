import { z } from 'zod'
import type { StatedFact } from '../format.ts'

/**
 * An ICD-10-CM category or code without its dot: a letter, a digit (or A: 2026 adds QA0), a third
 * character, and up to four more.
 */
export const diagnosisCodeCell = z
  .string()
  .trim()
  .regex(/^[A-Z][0-9A][0-9A-Z]{1,5}$/, 'an ICD-10-CM code without its dot, such as M89771')

/** 1: valid for submission; 0: a header over other codes. */
export const billableCell = z
  .string()
  .regex(/^[01]$/, '0 or 1')
  .transform((flag) => flag === '1')

/** Official titles; ICD-10-CM is in the public domain. */
export const titleCell = z.string().trim().min(1, 'a title')

/** One line of the order file. */
export const icd10cmOrderRow = z.object({
  orderNumber: z
    .string()
    .regex(/^\d{5}$/, 'an order number of five digits')
    .transform(Number),
  code: diagnosisCodeCell,
  billable: billableCell,
  /** At most 60 characters. */
  shortTitle: titleCell,
  longTitle: titleCell,
})

/** `parent`: the longest code of the same release that this one begins with; null for the categories of three characters. */
export function diagnosisTitleToFact(row: z.output<typeof icd10cmOrderRow>, parent: string | null): StatedFact {
  return { naturalKey: row.code, values: { ...row, parent }, about: { code: row.code, parent } }
}
