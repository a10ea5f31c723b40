const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The calendar quarter that a month's name or its first three letters lie in; null for any other word. */
export function quarterOfMonth(word: string): 1 | 2 | 3 | 4 | null {
  const index = months.findIndex((month) => month.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase())
  return index === -1 ? null : quarterOf(index + 1)
}

/** The calendar quarter of a month number from 1 to 12. */
export function quarterOf(month: number): 1 | 2 | 3 | 4 {
  return (Math.floor((month - 1) / 3) + 1) as 1 | 2 | 3 | 4
}

/** The name of the month with which a quarter begins. */
export function firstMonthOf(quarter: 1 | 2 | 3 | 4): string {
  return months[(quarter - 1) * 3] ?? ''
}

/** Matches a month's name or abbreviation, for file names and headers. */
export const monthPattern =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
