/** Places in a line as CMS prints it: two codes, `*` or nothing, two days, an indicator, a rationale, parted by tabs. */
const tab = 9
const star = 42
const zero = 48
const nine = 57
const columnTwoAt = 6
const beforeAt = 12
const dayLength = 8

/**
 * Whether a line is in the layout that all of CMS's lines have and every cell is good. It is judged character by character,
 * without taking it apart, since a release has millions; a line for which this is false is read cell by cell.
 */
export function isPlainLine(line: string): boolean {
  if (!isCode(line, 0) || line.charCodeAt(5) !== tab || !isCode(line, columnTwoAt)) return false
  if (line.charCodeAt(beforeAt - 1) !== tab) return false
  let at = beforeAt
  if (line.charCodeAt(at) === star) at += 1
  if (line.charCodeAt(at) !== tab || !isDay(line, at + 1)) return false
  at += 1 + dayLength
  if (line.charCodeAt(at) !== tab) return false
  at += 1
  if (line.charCodeAt(at) === star) at += 1
  else if (isDay(line, at)) at += dayLength
  else return false
  const indicator = line.charCodeAt(at + 1)
  if (line.charCodeAt(at) !== tab || line.charCodeAt(at + 2) !== tab) return false
  if (indicator !== zero && indicator !== zero + 1 && indicator !== nine) return false
  const rationaleAt = at + 3
  return line.length > rationaleAt && line.indexOf('\t', rationaleAt) === -1
}

function isCode(line: string, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const character = line.charCodeAt(at)
    const isDigit = character >= zero && character <= nine
    if (!isDigit && !(character >= 65 && character <= 90)) return false
  }
  return true
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether eight digits from `from` on are a day of the calendar. */
function isDay(line: string, from: number): boolean {
  const year = numberAt(line, from, 4)
  const month = numberAt(line, from + 4, 2)
  const day = numberAt(line, from + 6, 2)
  const length = daysOfMonth[month - 1]
  if (year < 0 || day < 1 || length === undefined) return false
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 && isLeap ? 29 : length)
}

/** The number that some digits make; -1 where one is no digit. */
function numberAt(line: string, from: number, digits: number): number {
  let value = 0
  for (let at = from; at < from + digits; at++) {
    const digit = line.charCodeAt(at) - zero
    // NaN past the end of the line.
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}
