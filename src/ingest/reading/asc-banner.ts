import { type PrintedEdition, nothingPrinted } from '../format.ts'
import { monthPattern, quarterOfMonth } from './months.ts'

/** Whether a file begins with the title of an ASC addendum; titles may be quoted and span lines. */
export function isAddendum(letters: string, head: string): boolean {
  return new RegExp(`^[",\\s]*Addendum ${letters}\\b`, 'i').test(head)
}

/** Month and year of an ASC addendum as its column names print them, else the year of its title. */
export function ascEdition(head: string): PrintedEdition {
  const month = new RegExp(`${monthPattern}\\s+(\\d{4})\\s+Payment`, 'i').exec(head)
  const year = month?.[2] ?? /for CY (\d{4})/i.exec(head)?.[1]
  const quarter = quarterOfMonth(month?.[1] ?? '')
  return { ...nothingPrinted, family: 'ASC', year: year === undefined ? null : Number(year), quarter }
}
