import { chmodSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import type { InputFile } from '../../../src/ingest/archive/input-file.ts'
import type { RejectedRow } from '../../../src/ingest/ingest-report.ts'
import { RefusedFileError } from '../../../src/ingest/refused.ts'
import { countRows, recognise } from '../../../src/ingest/survey/survey-file.ts'
import { surveyPath } from '../../../src/ingest/survey/survey-path.ts'
import { makeFolder } from '../../fixtures/ingest/folder.ts'
import { hostileArchives } from '../../fixtures/ingest/hostile-archives.ts'
import { rejectedRows } from '../../fixtures/ingest/hostile-rows.ts'
import { refusedTables } from '../../fixtures/ingest/hostile-tables.ts'
import { gpciCsv, mueCsv, pprrvuCsv, pprrvuCsvRow, ptpText } from '../../fixtures/ingest/layouts.ts'
import { zipOf } from '../../fixtures/ingest/zip-of.ts'

const folder = makeFolder()
afterAll(() => folder.remove())

async function surveyed(path: string, release?: string) {
  const rejects: RejectedRow[] = []
  const survey = await surveyPath(path, { release }, (_file, row) => rejects.push(row))
  survey.close()
  return { ...survey, rejects }
}

describe('what is refused', () => {
  test.each([...hostileArchives, ...refusedTables])('$what', async ({ name, bytes, release, reason, remedy }) => {
    const { files, refused } = await surveyed(folder.write(name, bytes), release)
    expect(files).toEqual([])
    expect(refused).toHaveLength(1)
    expect(refused[0]?.file.split('!')[0]).toBe(name)
    expect(refused[0]?.reason).toMatch(new RegExp(reason.replaceAll(/[.()$+]/g, String.raw`\$&`)))
    expect(refused[0]?.remedy).toContain(remedy)
  })

  test('a folder with nothing in it', async () => {
    mkdirSync(join(folder.path, 'nothing'))
    const { refused } = await surveyed(join(folder.path, 'nothing'))
    expect(refused).toMatchObject([{ file: 'nothing', reason: 'it holds no file' }])
  })

  test('a path that is no file, such as the socket of a server', async () => {
    const path = join(folder.path, 'socket')
    const server = createServer().listen(path)
    await new Promise((resolve) => server.once('listening', resolve))
    const { refused } = await surveyed(path)
    server.close()
    expect(refused).toEqual([{ file: 'socket', reason: 'it is no file or folder', remedy: 'check the path' }])
  })

  test.each(['closed.csv', 'closed-folder'])('%s, which this user may not read', async (name) => {
    const path = folder.write(`${name === 'closed.csv' ? '' : `${name}/`}closed.csv`, 'x')
    const closed = join(folder.path, name)
    chmodSync(folder.path, 0o755)
    chmodSync(closed, 0o000)
    // A superuser may read everything, so he becomes nobody for a moment.
    const user = process.geteuid?.()
    if (user === 0) process.seteuid?.(65_534)
    const { refused } = await surveyed(path.includes('folder') ? closed : path).finally(() => {
      if (user === 0) process.seteuid?.(0)
      chmodSync(closed, 0o755)
    })
    expect(refused).toMatchObject([{ file: name, remedy: expect.stringContaining('the right to read it') }])
    expect(refused[0]?.reason).toContain('may not be read by this user')
  })
})

describe('what is taken but for a row', () => {
  test.each(rejectedRows)('$what', async ({ name, bytes, line, column, reason, accepted, release }) => {
    const { files, refused, rejects } = await surveyed(folder.write(name, bytes), release)
    expect(refused).toEqual([])
    expect(files[0]?.counts).toMatchObject({ accepted, rejected: 1 })
    expect(rejects).toEqual([{ line, column, reason: expect.stringContaining(reason) }])
    expect(files[0]?.counts.rejects).toEqual(rejects)
  })
})

describe('what is odd and means what it says', () => {
  const row = pprrvuCsvRow('Z0001')
  test.each([
    ['a UTF-8 mark before a csv', 'PPRRVU2025_Oct.csv', `\u00EF\u00BB\u00BF${pprrvuCsv([row])}`, 'RVU25D'],
    [
      'a UTF-8 mark before a text',
      'ccipra-v301r0-f1.txt',
      `\u00EF\u00BB\u00BF${ptpText(['A0001 A0002 20000101 * 1'])}`,
      'PTP-PRACTITIONER-V301R0',
    ],
    [
      'GPCIs that are called a fee schedule',
      'PPRRVU2025_Oct.csv',
      gpciCsv(2025, ['10112,AL,00,ALABAMA,1,1,1']),
      'RVU25D',
    ],
    ['a code with trailing spaces', 'PPRRVU2025_Oct.csv', pprrvuCsv([row.replace('Z0001', 'Z0001   ')]), 'RVU25D'],
    ['no line end after the last line', 'PPRRVU2025_Oct.csv', pprrvuCsv([row]).slice(0, -2), 'RVU25D'],
  ])('%s', async (_, name, bytes, release) => {
    const { files, rejects } = await surveyed(folder.write(name, bytes))
    expect(rejects).toEqual([])
    expect(files.map((file) => [file.release.id, file.counts.accepted])).toEqual([[release, 1]])
  })

  test('a dash of Windows-1252 is a dash', async () => {
    const rows = ['Z0001,2,3 Date of Service Edit: Clinical,Clinical\u0096Data']
    const { files } = await surveyed(folder.write('mue-2026q2.csv', mueCsv(rows)))
    const [file] = files
    const [read] = await Array.fromAsync(file?.format.rows(file.file, { head: file.head, cited: [] }) ?? [])
    expect(read).toMatchObject({ fact: { values: { rationale: 'Clinical\u2013Data' } } })
  })

  test('a thousand entries of nothing beside a table', async () => {
    const nothing = Array.from({ length: 1_000 }, (_, i) => ({ name: `${i}.csv`, bytes: '' }))
    const zip = zipOf([...nothing, { name: 'PPRRVU2025_Oct.csv', bytes: pprrvuCsv([row]) }])
    const { files, skipped } = await surveyed(folder.write('rvu25d.zip', zip))
    expect([files.length, skipped.length]).toEqual([1, 1_000])
  })
})

describe('a gigabyte of one line', () => {
  test.each([
    ['PTP text', ptpText(['A0001 A0002 20000101 * 1']), 'x', /^line 8 is longer than 16384 characters/],
    ['csv', `${pprrvuCsv([pprrvuCsvRow('Z0001')])}Z0002,,"`, 'x', /^a line is longer than 131072 bytes/],
    ['one csv cell', pprrvuCsv([pprrvuCsvRow('Z0001')]), ',', /^a line is longer than 131072 bytes/],
  ])('%s', { timeout: 60_000 }, async (_, start, filler, reason) => {
    // given a file that is made as it is read
    const file = endlessFile(Buffer.from(start, 'latin1'), Buffer.alloc(2 ** 20, filler), 1_024)
    const before = process.memoryUsage().rss
    // when
    const found = await recognise(file)
    if (typeof found === 'string') throw new Error(found)
    const refusal = await countRows(
      found,
      [],
      () => {},
      () => {},
    ).catch((error: unknown) => error)
    // then
    expect(refusal).toBeInstanceOf(RefusedFileError)
    expect(refusal).toMatchObject({ reason: expect.stringMatching(reason) })
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20)
  })
})

function endlessFile(start: Buffer, filler: Buffer, times: number): InputFile {
  const place = { label: 'endless', name: 'endless.txt', container: 'endless', names: ['endless.txt'] }
  function* chunks() {
    yield start
    for (let count = 0; count < times; count += 1) yield filler
  }
  const bytes = start.length + times * filler.length
  return { ...place, bytes, shape: 'text', crc32: null, stated: null, open: async () => Readable.from(chunks()) }
}
