import type { IngestReport, Progress, Receipt } from './ingest-report.ts'

const number = new Intl.NumberFormat('en-US')
const shownRejects = 5

/** A receipt for a terminal: what the file is, what its rows did, and the first rows that were rejected. */
export function formatReceipt(receipt: Receipt): string {
  const counted = (count: number, what: string) => (count === 0 ? [] : [`${number.format(count)} ${what}`])
  const rows = [
    `${number.format(receipt.read)} rows read`,
    `${number.format(receipt.accepted)} accepted`,
    `${number.format(receipt.rejected)} rejected`,
    ...counted(receipt.duplicates, 'repeated'),
    ...counted(receipt.notes, 'notes'),
  ]
  return [
    receipt.file,
    `  ${receipt.format}, ${receipt.release}${receipt.extract ? ', an extract' : ''}`,
    `  sha256 ${receipt.sha256}`,
    `  ${rows.join(', ')}`,
    `  ${changesOf(receipt)}`,
    `  ${receipt.seconds.toFixed(2)} s, ${number.format(receipt.rowsPerSecond)} rows a second`,
    ...receipt.rejects
      .slice(0, shownRejects)
      .map(({ line, column, reason }) => `  rejected line ${line}, ${column}: ${reason}`),
    ...(receipt.rejected > shownRejects
      ? [`  … and ${number.format(receipt.rejected - shownRejects)} more rejected`]
      : []),
  ].join('\n')
}

function changesOf(receipt: Receipt): string {
  const kinds = ['new', 'changed', 'recited', 'removed', 'outranked'] as const
  const counts = kinds.filter((kind) => receipt[kind] > 0).map((kind) => `${number.format(receipt[kind])} ${kind}`)
  const unchanged = `${number.format(receipt.unchanged)} unchanged`
  return counts.length === 0 ? `0 changes, ${unchanged}` : [...counts, unchanged].join(', ')
}

/** A whole report: receipts, what was skipped, and what was refused with what to do about it. */
export function formatReport({ receipts, skipped, refused }: IngestReport): string {
  return [
    ...receipts.map(formatReceipt),
    ...skipped.map(({ file, reason }) => `${file}\n  skipped: ${reason}`),
    ...refused.map(
      ({ file, reason, remedy }) => `${file}\n  refused: ${reason}\n  remedy: ${remedy}\n  nothing of it was written`,
    ),
  ].join('\n')
}

/** One line that says how far a file is; meant to be overwritten by the next. */
export function formatProgress({ file, phase, rows, total }: Progress): string {
  const share = total === undefined || total === 0 ? '' : ` (${Math.floor((rows / total) * 100)} %)`
  const of = total === undefined ? '' : ` of ${number.format(total)}`
  return `${phase} ${file}: ${number.format(rows)}${of} rows${share}`
}
