import type { InputFile } from '../archive/input-file.ts'
import type { FactFormat, ParsedRow, StatedFact } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { type CsvRecord, csvRecords, isBlank, isNote } from '../reading/csv-records.ts'
import { RefusedFileError, missingColumn } from '../refused.ts'
import { pprrvuEdition } from './pprrvu-edition.ts'
import { type PprrvuField, descriptionColumn, pprrvuFields } from './pprrvu-layout.ts'
import { feeScheduleStore } from './pprrvu.queries.ts'
import { pprrvuRow, pprrvuToFact } from './pprrvu.row.ts'

const title = /Physician Fee Schedule Relative Value File/i
const headerLine = /^"?HCPCS"?,(?!.*PROCSTAT)(?:[^,]*,){20}/m

/** PPRRVU as csv: banner rows, a header spread over several rows, then 31 columns (32 from 2026, with PRIC IND). */
export const pprrvuCsv: FactFormat = {
  title: 'PPRRVU csv',
  kind: 'FEE_SCHEDULE',
  families: ['PFS', 'PFS_QP'],
  shape: 'text',
  method: 'TRANSCRIBED',
  rowLabel: 'line',
  writes: 'facts',
  store: feeScheduleStore,
  detect: (head) => (title.test(head) && head.includes(',')) || headerLine.test(head),
  printedEdition: (head, name) => pprrvuEdition(head, name, firstRow(head)),
  rows: readRows,
}

async function* readRows(file: InputFile): AsyncGenerator<ParsedRow<StatedFact>> {
  let above: CsvRecord[] | null = []
  let columns: PprrvuColumns | null = null
  for await (const record of csvRecords(file)) {
    if (columns === null) {
      if (record.cells[0]?.trim() === 'HCPCS') columns = columnsUnder([...above, record])
      else above.push(record)
      continue
    }
    above = []
    if (isBlank(record.cells)) continue
    if (isNote(record.cells)) yield { row: record.line, note: true }
    else yield rowOf(record, columns)
  }
  if (columns === null) throw missingColumn('HCPCS')
}

function rowOf({ cells, line }: CsvRecord, columns: PprrvuColumns): ParsedRow<StatedFact> {
  if (cells.length !== columns.width) {
    const reason = `the row has ${cells.length} columns where the header has ${columns.width}`
    return { row: line, reject: { column: 'row', reason } }
  }
  const named = Object.fromEntries(pprrvuFields.map(({ name }) => [name, cells[columns.at[name] ?? -1] ?? '']))
  return parsedOr(pprrvuRow, named, line, pprrvuToFact)
}

interface PprrvuColumns {
  width: number
  at: Record<string, number>
}

/**
 * Names repeat and are spread over rows, so fields go by position; the stitched names only prove that each position is
 * what it should be. Whether PRIC IND is there is read from the header, never from the year.
 */
function columnsUnder(header: readonly CsvRecord[]): PprrvuColumns {
  const rows = header.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)
  const width = header.at(-1)?.cells.length ?? 0
  const names = Array.from({ length: width }, (_, index) =>
    rows
      .map(({ cells }) => (cells[index] ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' ')
      .toUpperCase(),
  )
  if (names[descriptionColumn] !== undefined && !names[descriptionColumn].endsWith('DESCRIPTION')) {
    throw names[1] === 'MOD' ? missingColumn('DESCRIPTION') : missingColumn('MOD')
  }
  const hasPricing = names.some((name) => name.endsWith('PRIC IND'))
  const fields: readonly PprrvuField[] = pprrvuFields.filter(({ name }) => name !== 'pricingIndicator' || hasPricing)
  const at: Record<string, number> = {}
  for (const [order, field] of fields.entries()) {
    const index = order < descriptionColumn ? order : order + 1
    if (!field.header.test(names[index] ?? '')) throw missingColumn(field.title, names[index])
    at[field.name] = index
  }
  if (width !== fields.length + 1) {
    const reason = `the header has ${width} columns where the layout has ${fields.length + 1}`
    throw new RefusedFileError(reason, 'give the file as CMS publishes it')
  }
  return { width, at }
}

/** Conversion factor and pricing indicator of the first row, counted from the end, where descriptions do not disturb. */
function firstRow(head: string): { conversionFactor: string; pricingIndicator: string } | null {
  const lines = head.split(/\r?\n/)
  const header = lines.findIndex((line) => /^"?HCPCS"?,/.test(line))
  const cells = lines[header + 1]?.split(',') ?? []
  if (header === -1 || cells.length < 31) return null
  const hasPricing = /,PRIC,/.test(lines[header - 1] ?? '')
  return { conversionFactor: cells.at(-7) ?? '', pricingIndicator: hasPricing ? (cells.at(-9) ?? '') : '' }
}
