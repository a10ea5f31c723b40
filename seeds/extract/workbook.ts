import { storedZip } from './stored-zip.ts'

/** A cell: text, a number as it should stand in the sheet, or null for an empty one. */
export type Cell = string | number | null

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A workbook of one sheet (at most 26 columns) with shared strings, as spreadsheet programs and CMS write them. */
export function workbook(sheetName: string, rows: readonly (readonly Cell[])[]): Buffer {
  const strings = [...new Set(rows.flat().filter((cell) => typeof cell === 'string'))]
  const cell = (value: Cell, row: number, column: number) => {
    if (value === null) return ''
    const reference = `r="${String.fromCharCode(65 + column)}${row + 1}"`
    if (typeof value === 'number') return `<c ${reference}><v>${value}</v></c>`
    return `<c ${reference} t="s"><v>${strings.indexOf(value)}</v></c>`
  }
  const sheetRow = (cells: readonly Cell[], row: number) =>
    `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`
  const sharedString = (text: string) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`
  const related = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const typed = (part: string, type: string) => `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `${typed('workbook.xml', 'sheet.main')}${typed('worksheets/sheet1.xml', 'worksheet')}` +
      `${typed('sharedStrings.xml', 'sharedStrings')}${typed('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}">${related(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `<sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${RELATIONSHIPS}">${related(1, 'worksheet', 'worksheets/sheet1.xml')}` +
      `${related(2, 'sharedStrings', 'sharedStrings.xml')}${related(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(sheetRow).join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map(sharedString).join('')}</sst>`,
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts>` +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>',
  }
  return storedZip(Object.entries(parts).map(([name, xml]) => ({ name, text: DECLARATION + xml })))
}
