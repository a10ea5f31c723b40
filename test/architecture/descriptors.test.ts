import { parse } from 'csv-parse/sync'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { root } from '../support/root.ts'

/** What stands where CMS prints a descriptor of the AMA or the ADA, whose words may not be in this repository. */
const withheld = 'Descriptor withheld'
/** CPT codes, and the dental codes of HCPCS Level II; the rest of Level II is CMS's own and public. */
const code = /^[0-9D]\d{3}[0-9A-Z]$/

const files = (pattern: string): string[] => globSync(pattern, { cwd: join(root, 'seeds') }).toSorted()
const path = (file: string): string => join(root, 'seeds', file)

/** The cells of every column whose heading speaks of a description, in the rows of codes below it. */
function descriptorCells(rows: readonly (readonly unknown[])[]): string[] {
  const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '')
  const heading = rows.findIndex((row) => row.some((cell) => /^(short |long )?descript(or|ion)$/i.test(textOf(cell))))
  if (heading === -1) return []
  const columns = (rows[heading] ?? []).flatMap((cell, index) => (/descript/i.test(textOf(cell)) ? [index] : []))
  return rows
    .slice(heading + 1)
    .filter(([first]) => code.test(textOf(first)))
    .flatMap((row) => columns.map((index) => textOf(row[index])))
}

test.each(files('{pfs,asc,opps}/**/*.csv'))('%s has no descriptors', (file) => {
  const rows: string[][] = parse(readFileSync(path(file), 'latin1'), { relax_column_count: true, relax_quotes: true })
  expect(descriptorCells(rows).filter((cell) => cell !== withheld)).toEqual([])
})

test.each(files('**/*.xlsx'))('%s has no descriptors', async (file) => {
  const sheets = await readWorkbook(path(file))
  const cells = sheets.flatMap(({ data }) => descriptorCells(data))
  expect(cells.length).toBeGreaterThan(0)
  expect(cells.filter((cell) => cell !== withheld)).toEqual([])
})

test.each(files('pfs/**/PPRRVU*.txt'))('%s has no descriptors', (file) => {
  const rows = readFileSync(path(file), 'latin1')
    .split(/\r?\n/)
    .filter((line) => code.test(line.slice(0, 5)))
  expect(rows.length).toBeGreaterThan(0)
  // The record layout of PPRRVU prints the description in columns 8 to 57.
  expect(rows.map((line) => line.slice(7, 57).trim()).filter((cell) => cell !== withheld)).toEqual([])
})

test('the check finds the descriptor columns of the tables that have them', () => {
  const rows: string[][] = parse(readFileSync(path('asc/2026-04/AA.csv'), 'latin1'), { relax_column_count: true })
  expect(descriptorCells(rows).length).toBeGreaterThan(0)
})
