import type { PrintedEdition } from '../format.ts'
import { quarterOfMonth } from '../reading/months.ts'

/** From 2026 there are two files a quarter, each with its own conversion factor: never merged. */
const qualifyingParticipantFactors = new Set(['33.5675'])
const otherFactors = new Set(['33.4009', '32.3465'])

/** What the banner and the first row of a PPRRVU file say about its edition; the text layout prints no quarter. */
export function pprrvuEdition(
  head: string,
  name: string,
  first: { conversionFactor: string; pricingIndicator: string } | null,
): PrintedEdition {
  const title = /(\d{4}) National Physician Fee Schedule Relative Value File (\w+) Release/i.exec(head)
  const released = /RELEASED (\d{2})\/(\d{2})\/(\d{4})/i.exec(head)
  return {
    family: isQualifyingParticipant(name, first) ? 'PFS_QP' : 'PFS',
    year: title === null ? null : Number(title[1]),
    quarter: quarterOfMonth(title?.[2] ?? ''),
    publishedOn: released === null ? null : `${released[3]}-${released[1]}-${released[2]}`,
  }
}

/** The conversion factor decides; where it is new to us the pricing indicator (1 = QP file), and last the file's name. */
function isQualifyingParticipant(
  name: string,
  first: { conversionFactor: string; pricingIndicator: string } | null,
): boolean {
  if (first !== null && qualifyingParticipantFactors.has(first.conversionFactor)) return true
  if (first !== null && otherFactors.has(first.conversionFactor)) return false
  if (first?.pricingIndicator === '1') return true
  return /QPP/i.test(name) && !/non[-_ ]?QPP/i.test(name)
}
