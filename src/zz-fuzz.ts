import { writeFileSync, mkdirSync, rmSync, readFileSync, globSync } from 'node:fs'
import { surveyPath } from './ingest/survey/survey-path.ts'
import * as L from '../test/fixtures/ingest/layouts.ts'
import { zipOf } from '../test/fixtures/ingest/zip-of.ts'
import { workbook } from '../seeds/extract/workbook.ts'
const dir = '/tmp/fuzz'; rmSync(dir, { recursive: true, force: true }); mkdirSync(dir)
const ptpRows = [['Column1/Column 2 Edits'], ['Column 1', 'Column 2', '*=in existence prior to 1996', 'Effective Date', 'Deletion Date', 'Modifier', 'PTP Edit Rationale'], ['G0105', '00142', '*', '19960101', '20001231', '0', 'x']]
const files: [string, Buffer][] = [
  ['PPRRVU2025_Oct.csv', Buffer.from(L.pprrvuCsv([L.pprrvuCsvRow('20972'), L.pprrvuCsvRow('Z0001')]), 'latin1')],
  ['PPRRVU2026_Apr_nonQPP.txt', Buffer.from(L.pprrvuText([L.pprrvuLine('20972')]), 'latin1')],
  ['GPCI2026.csv', Buffer.from(L.gpciCsv(2026, ['10112,AL,00,ALABAMA,0.988,1.000,0.875,0.566']), 'latin1')],
  ['ccipra-v301r0-f1.txt', Buffer.from(L.ptpText(['20957 20972 20000101 * 1']), 'latin1')],
  ['mue-2026q2.csv', Buffer.from(L.mueCsv(['20972,2,3 Date of Service Edit: Clinical,Clinical: Data']), 'latin1')],
  ['asc-202601.csv', Buffer.from(L.addendumAa('January 2026', ['0101T,,x,N,G2,28.767,"$1,561.47 "']), 'latin1')],
  ['EE.csv', Buffer.from(L.addendumEe(['20955']), 'latin1')],
  ['ZIP5_OCT2025.txt', Buffer.from(L.zip5Line() + '\r\n', 'latin1')],
  ['ccipra-v301r0-f1.xlsx', workbook('a', ptpRows)],
  ['rvu25d.zip', zipOf([{ name: 'PPRRVU2025_Oct.csv', bytes: L.pprrvuCsv([L.pprrvuCsvRow('20972')]) }, { name: 'GPCI2025.csv', bytes: L.gpciCsv(2025, ['10112,AL,00,ALABAMA,1,1,1']) }])],
  ...globSync('/work/main/seeds/**/*.{csv,txt,json,xlsx}').filter((f) => !f.endsWith('manifest.json')).map((f): [string, Buffer] => [f.split('/').at(-1)!, readFileSync(f).subarray(0, 20000)]),
]
let seed = Number(process.argv[2] ?? 1)
const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed % n }
const junk = [0, 9, 10, 13, 34, 44, 45, 46, 48, 57, 65, 255, 0xa0, 0x92, 0xef]
const seen = new Map<string, number>(); const reasons = new Map<string, number>()
const until = Date.now() + 60_000
let runs = 0
while (Date.now() < until) {
  const [name, original] = files[rnd(files.length)]!
  let bytes = Buffer.from(original)
  const times = 1 + rnd(6)
  for (let k = 0; k < times; k++) {
    const at = rnd(Math.max(1, bytes.length))
    const what = rnd(6)
    if (what === 0) bytes[at] = junk[rnd(junk.length)]!
    else if (what === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 1 + rnd(40)))])
    else if (what === 2) bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([junk[rnd(junk.length)]!]), bytes.subarray(at)])
    else if (what === 3) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(rnd(bytes.length))])
    else if (what === 4) bytes = bytes.subarray(0, Math.max(1, at))
    else bytes[at] = rnd(256)
    bytes = Buffer.from(bytes)
  }
  writeFileSync(`${dir}/${name}`, bytes)
  runs++
  const t = Date.now()
  try {
    const s = await surveyPath(`${dir}/${name}`, {}, () => {})
    s.close()
    for (const r of s.refused) { const k = r.reason.replaceAll(/[\d"].*/g, '').slice(0, 50); reasons.set(k, (reasons.get(k) ?? 0) + 1) }
  } catch (e) {
    const k = String((e as Error).stack).split('\n').slice(0, 4).join(' | ').slice(0, 400)
    if (!seen.has(k)) writeFileSync(`/tmp/fuzz-crash-${seen.size}-${name}`, bytes)
    seen.set(k, (seen.get(k) ?? 0) + 1)
  }
  if (Date.now() - t > 1000) console.log('slow', name, Date.now() - t)
}
console.log(runs, [...seen], reasons)
