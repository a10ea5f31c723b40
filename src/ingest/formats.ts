import { addOnText, addOnXlsx } from './add-on/add-on-table.ts'
import { addendumACsv, addendumAXlsx } from './addendum-a/addendum-a-table.ts'
import { anesthesiaCsv } from './anesthesia/anesthesia-csv.ts'
import { addendumBXlsx } from './addendum-b/addendum-b-xlsx.ts'
import { addendumBb } from './asc-ancillary/asc-ancillary-csv.ts'
import { addendumAa, addendumEe } from './asc/asc-csv.ts'
import { coverageDatabaseFormats } from './coverage-database/coverage-database.ts'
import { addendumFf } from './device-offset/device-offset-csv.ts'
import { editorialFormats } from './editorial/editorial-json.ts'
import type { Format } from './format.ts'
import { gpciCsv } from './gpci/gpci-csv.ts'
import { gpciText } from './gpci/gpci-text.ts'
import { gpciXlsx } from './gpci/gpci-xlsx.ts'
import { anwebXlsx } from './hcpcs-level-ii/anweb-xlsx.ts'
import { icd10cmAddendaText } from './icd10cm-addenda/icd10cm-addenda-text.ts'
import { icd10cmOrderText } from './icd10cm-order/icd10cm-order-text.ts'
import { icd10cmTabularXml } from './icd10cm-tabular/icd10cm-tabular-xml.ts'
import { localityCountiesCsv } from './locality-counties/locality-counties-csv.ts'
import { mueCsv, mueXlsx } from './mue/mue-csv.ts'
import { oppsCapCsv } from './opps-cap/opps-cap-csv.ts'
import { pprrvuCsv } from './pprrvu/pprrvu-csv.ts'
import { pprrvuText } from './pprrvu/pprrvu-text.ts'
import { ptpText } from './ptp/ptp-text.ts'
import { ptpXlsx } from './ptp/ptp-xlsx.ts'
import { wageIndexCsv, wageIndexText } from './wage-index/wage-index-table.ts'
import { zip5Text } from './zip5/zip5-text.ts'
import { zip9Text } from './zip9/zip9-text.ts'

/**
 * Every layout that is read. Where one archive states the same twice, the layout that stands first here is read.
 * To add one: a folder with layout, row, parser and queries, and a line here.
 */
export const formats: readonly Format[] = [
  pprrvuCsv,
  pprrvuText,
  gpciCsv,
  gpciXlsx,
  gpciText,
  localityCountiesCsv,
  oppsCapCsv,
  anesthesiaCsv,
  ptpText,
  ptpXlsx,
  mueCsv,
  mueXlsx,
  addOnXlsx,
  addOnText,
  addendumBXlsx,
  addendumAXlsx,
  addendumACsv,
  addendumAa,
  addendumEe,
  addendumBb,
  addendumFf,
  wageIndexCsv,
  wageIndexText,
  // Records of ZIP9 fit the pattern of ZIP5, which says less.
  zip9Text,
  zip5Text,
  icd10cmOrderText,
  icd10cmAddendaText,
  icd10cmTabularXml,
  anwebXlsx,
  ...coverageDatabaseFormats,
  ...editorialFormats,
]

/** The layout of a file by its head, never by its name; null when none fits. */
export function detectFormat(shape: string, head: string): Format | null {
  return formats.find((format) => format.shape === shape && format.detect(head)) ?? null
}

/** Files that come with the releases and that this version does not read: what they are, by what they say. */
const sideFiles: readonly (readonly [RegExp, string])[] = [
  [/^(?:Add|Delete|Revise from): +[A-Z][0-9A][0-9A-Z]{1,5} /m, 'ICD-10-CM code addenda (the order addenda say more)'],
  [
    /^[A-Z][0-9A][0-9A-Z]{1,5} +\S[^\n]*\n[A-Z][0-9A][0-9A-Z]{1,5} +\S/,
    'ICD-10-CM codes without headers (the order file says more)',
  ],
]

/** What an unread file is, for the report. */
export function describeUnread(shape: string, head: string): string {
  if (shape === 'pdf' || shape === 'document' || shape === 'page')
    return `${shape === 'page' ? 'a web page' : `a ${shape}`}, for people to read`
  if (shape === 'empty') return 'empty'
  const known = sideFiles.find(([pattern]) => pattern.test(head))?.[1]
  return known === undefined ? 'no layout that this version knows' : `${known}: this version does not read it yet`
}
