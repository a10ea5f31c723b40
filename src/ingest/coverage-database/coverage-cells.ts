import { z } from 'zod'
import { blankableCell } from '../reading/cells.ts'

/** Ids, versions and group numbers of the coverage database. */
export const idCell = z
  .string()
  .trim()
  .regex(/^\d{1,9}$/, 'a number')

/** `2026-05-07`, `2026-05-07 00:00:00` or `5/7/2026`; null for a blank. */
export const dayOrNoneCell = blankableCell
  .transform((text) => (text === null ? null : isoDay(text)))
  .pipe(z.union([z.null(), z.iso.date()], 'a day such as 2026-05-07, or blank'))

function isoDay(text: string): string {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ?? []
  if (month === undefined || day === undefined) return text.slice(0, 10)
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The number of a group; codes without one are in group 0, which no paragraph speaks of. */
export const groupCell = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, 'the number of a group')
  .transform(Number)

/** `Y` or a mark: true; `N` or blank: false. */
export const flagCell = z
  .string()
  .trim()
  .transform((text) => text !== '' && text.toUpperCase() !== 'N' && text !== '0')

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** Prose that is stored as HTML, as plain text: tags and line breaks become spaces. Null where nothing is said. */
export const proseCell = z.string().transform((html) => {
  const text = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
})
