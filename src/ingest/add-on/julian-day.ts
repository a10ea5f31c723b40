/** The ISO date of a day written `yyyyddd`, the year and the day of the year (2013091 is 2013-04-01); null for anything else. */
export function julianDay(text: string): string | null {
  const [, year, day] = /^((?:19|20)\d\d)(\d{3})$/.exec(text) ?? []
  if (year === undefined) return null
  const date = new Date(Date.UTC(Number(year), 0, Number(day)))
  return Number(day) >= 1 && date.getUTCFullYear() === Number(year) ? date.toISOString().slice(0, 10) : null
}
