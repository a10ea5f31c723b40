import { type Cell, workbook } from './workbook.ts'

/** One line of the April 2026 figures: both addenda of that quarter, one code. Numbers are text as printed. */
export type AprilFigure = {
  readonly code: string
  readonly discounted: string
  readonly ascIndicator: string
  readonly ascWeight: string
  readonly ascRate: string
  readonly oppsStatus: string
  readonly apc: string
  readonly oppsRate: string
}

/** Reads the table of figures (a Markdown table, one code a line). Throws where a line has not eight cells. */
export function aprilFigures(markdown: string): AprilFigure[] {
  const lines = markdown.split('\n').filter((line) => /^\| \d{5} \|/.test(line))
  return lines.map((line) => {
    const cells = line.split('|').slice(1, -1)
    const [code, discounted, ascIndicator, ascWeight, ascRate, oppsStatus, apc, oppsRate] = cells.map((cell) =>
      cell.trim(),
    )
    if (!code || !discounted || !ascIndicator || !ascWeight || !ascRate || !oppsStatus || !apc || !oppsRate)
      throw new Error(`a line of the April 2026 figures is incomplete: ${line}`)
    return { code, discounted, ascIndicator, ascWeight, ascRate, oppsStatus, apc, oppsRate }
  })
}

/**
 * Addendum AA of April 2026 in CMS's layout. Title, notice and blank line are January's, byte for byte;
 * the header is April's own, and money is quoted with its trailing space as CMS prints it.
 */
export function addendumAa(figures: readonly AprilFigure[], january: string): string {
  const banner = january.slice(0, january.indexOf('HCPCS Code,'))
  const header =
    'HCPCS Code,,Short Descriptor,Subject to Multiple Procedure Discounting,' +
    'April 2026 Payment Indicator,April 2026  Payment Weight  ,April 2026 Payment Rate '
  const lines = figures.map(
    (figure) =>
      `${figure.code},,Descriptor withheld,${figure.discounted},${figure.ascIndicator},${figure.ascWeight},"$${figure.ascRate} "`,
  )
  return banner + [header, ...lines].map((line) => `${line}\r\n`).join('')
}

/** Header names of CMS's workbook, its stray blanks included; the deductible in the note's name is left out. */
const ADDENDUM_B_HEADER = [
  'HCPCS Code',
  'Short Descriptor',
  ' SI',
  'APC ',
  'Relative Weight ',
  'Payment Rate',
  'National Unadjusted Copayment ',
  'Minimum Unadjusted Copayment ',
  'Note: Actual copayments would be lower due to the cap on copayments at the Inpatient Deductible',
  'Drug and Device Pass-Through Expiration during Calendar Year',
  '* Indicates a Change ',
]

/** Addendum B of April 2026 as a workbook in CMS's layout: status, APC and rate; what is not known stays blank. */
export function addendumB(figures: readonly AprilFigure[]): Buffer {
  const notice = (text: string): Cell[] => [null, text]
  const row = (figure: AprilFigure): Cell[] => {
    const rate = Number(figure.oppsRate.replaceAll(',', ''))
    return [figure.code, 'Descriptor withheld', figure.oppsStatus, figure.apc, null, rate, null, null, null, null, null]
  }
  return workbook('2026 April Addendum B', [
    notice(`Addendum B.- OPPS Payment by HCPCS Code for CY 2026, April 2026: extract of ${figures.length} codes`),
    notice(
      'CPT codes and descriptions only are copyright 2025 American Medical Association. All Rights Reserved. ' +
        'Applicable FARS/DFARS Apply. Dental codes (D codes) are copyright 2025 American Dental Association. All Rights Reserved.',
    ),
    notice(
      "Made in CMS's layout from figures read off the April 2026 file: status indicator and payment rate. " +
        'The APC is from a published page. Relative weight and copayments were not at hand and are blank.',
    ),
    ADDENDUM_B_HEADER,
    ...figures.map(row),
  ])
}
