import type { ReleaseFamily } from '../../vocabulary/release-family.ts'
import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type StatedFact, nothingPrinted } from '../format.ts'
import { parsedOr } from '../reading/cells.ts'
import { beyondHeader, cellsByColumn, columnsOf } from '../reading/columns.ts'
import { isBlank } from '../reading/csv-records.ts'
import { type TableSyntax, tableRecords } from '../reading/table-records.ts'
import { missingColumn } from '../refused.ts'
import { mueStore } from './mue.queries.ts'
import { mueColumns, mueRow, mueToFact } from './mue.row.ts'

const settings = [
  { header: /Practitioner Services MUE/i, setting: 'PRACTITIONER', family: 'MUE_PRACTITIONER' },
  { header: /Outpatient Hospital Services MUE/i, setting: 'OUTPATIENT_HOSPITAL', family: 'MUE_OUTPATIENT_HOSPITAL' },
  { header: /DME Supplier Services MUE/i, setting: 'DME', family: 'MUE_DME' },
] as const satisfies readonly { header: RegExp; setting: string; family: ReleaseFamily }[]

const settingOf = (text: string) => settings.find(({ header }) => header.test(text)) ?? null

/** MUE csv: a quoted notice of several lines, a header that names the setting, one row per code. It prints no quarter. */
export const mueCsv = mueIn('csv')

/** The same table as a workbook. */
export const mueXlsx = mueIn('workbook')

function mueIn(syntax: 'csv' | 'workbook'): FactFormat {
  return {
    title: `MUE ${syntax === 'csv' ? 'csv' : 'xlsx'}`,
    kind: 'MUE',
    families: settings.map(({ family }) => family),
    shape: syntax === 'csv' ? 'text' : 'workbook',
    method: 'TRANSCRIBED',
    rowLabel: syntax === 'csv' ? 'line' : null,
    writes: 'facts',
    store: mueStore,
    detect: (head) => /MUE (?:Values|Adjudication Indicator|Rationale)/.test(head),
    printedEdition: (head) => ({ ...nothingPrinted, family: settingOf(head)?.family ?? null }),
    rows: (file) => readRows(file, syntax),
  }
}

async function* readRows(file: InputFile, syntax: TableSyntax): AsyncGenerator<ParsedRow<StatedFact>> {
  let header: { columns: Record<keyof typeof mueColumns, number>; setting: string; width: number } | null = null
  for await (const { line, cells } of tableRecords(file, syntax)) {
    if (header === null) {
      if (cells.some((cell) => /^MUE |MUE Values$/.test(cell.trim()))) header = headerOf(cells)
      continue
    }
    if (isBlank(cells)) continue
    const { columns, setting, width } = header
    const extra = beyondHeader(cells, width)
    if (extra !== null) yield { row: line, reject: extra }
    else yield parsedOr(mueRow, cellsByColumn(cells, columns), line, (row) => mueToFact(row, setting))
  }
  if (header === null) throw missingColumn(mueColumns.code.name)
}

function headerOf(cells: string[]): {
  columns: Record<keyof typeof mueColumns, number>
  setting: string
  width: number
} {
  const columns = columnsOf(cells, mueColumns)
  const setting = settingOf(cells[columns.value] ?? '')?.setting
  if (setting === undefined) throw missingColumn('Practitioner Services MUE Values')
  return { columns, setting, width: cells.length }
}
