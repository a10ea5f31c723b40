import type { IngestReport, Receipt } from '../ingest/ingest.ts'
import { counted, indent } from './table.ts'

/** Where the lines go: receipts are results (`log`), refusals and skips are news (`error`). */
export interface Printer {
  log(text: string): void
  error(text: string): void
}

/** Prints a receipt per loaded file, then what was not loaded and what to do about it. `dry`: nothing was to be loaded. */
export function printIngest(report: IngestReport, printer: Printer, dry: boolean): void {
  for (const receipt of report.receipts) printer.log(receiptText(receipt, dry))
  for (const { file, reason } of report.skipped) printer.error(`skipped ${file}: ${reason}`)
  for (const { file, reason, remedy } of report.refused)
    printer.error(`refused ${file}: ${reason}. To mend it: ${remedy}.`)
}

function receiptText(receipt: Receipt, dry: boolean): string {
  const { file, format, release, extract, sha256, seconds, rowsPerSecond } = receipt
  const rows = [
    `${counted(receipt.read)} rows read`,
    `${counted(receipt.accepted)} accepted`,
    `${counted(receipt.rejected)} rejected`,
  ]
  if (receipt.duplicates > 0) rows.push(`${counted(receipt.duplicates)} repeated`)
  if (receipt.notes > 0) rows.push(`${counted(receipt.notes)} notes`)
  return [
    `${file}: ${format} of ${release}${extract ? ' (extract)' : ''}`,
    indent(rows.join(', ')),
    indent(dry ? 'not loaded (--dry-run)' : changesOf(receipt)),
    indent(`sha256 ${sha256}`),
    indent(
      `${seconds.toFixed(1)} s, ${counted(rowsPerSecond)} rows a second, peak memory ${counted(receipt.peakMemoryMegabytes)} MB`,
    ),
    ...(receipt.resumed ? [indent('resumed: an earlier run stopped in this file, and what it wrote was kept')] : []),
    ...rejectLines(receipt),
  ].join('\n')
}

function changesOf({ new: added, changed, ended, recited, unchanged, outranked, removed }: Receipt): string {
  const changes = Object.entries({ new: added, changed, ended, recited, outranked, removed }).filter(
    ([, count]) => count > 0,
  )
  if (changes.length === 0) return `0 changes, ${counted(unchanged)} unchanged`
  return [...changes, ...(unchanged > 0 ? [['unchanged', unchanged] as const] : [])]
    .map(([what, count]) => `${counted(count)} ${what}`)
    .join(', ')
}

function rejectLines({ rejects, rejected }: Receipt): string[] {
  const lines = rejects.map(({ line, column, reason }) => `  rejected row ${line}, ${column}: ${reason}`)
  if (rejected > rejects.length)
    lines.push(`  … and ${counted(rejected - rejects.length)} more; --rejects <file> writes them all`)
  return lines
}
