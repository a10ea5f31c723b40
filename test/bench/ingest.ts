/**
 * How fast releases are loaded, into the store of CLAIMGRAPH_STORE, which must be empty: PTP practitioner in four parts cold,
 * the same once more, and as the next quarter with about a thousand planted differences; PPRRVU; ICD-10-CM. Beside each time
 * stands that of reading alone: unzip, split into lines, parse every row.
 *
 * Run: `CLAIMGRAPH_STORE=embedded:<new folder> node test/bench/ingest.ts [../shared/cms]`, alone on the machine.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openGraph } from '../../src/graph/open-graph.ts'
import { openPath } from '../../src/ingest/archive/open-paths.ts'
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts'
import { recognise } from '../../src/ingest/survey/survey-file.ts'
import { readEnvironment } from '../../src/server/environment.ts'
import { plantDifferences } from './plant-differences.ts'
import { readingSeconds } from './reading-seconds.ts'

const releases = process.argv[2] ?? '../shared/cms'
const { store } = readEnvironment()
const parts = [1, 2, 3, 4].map((part) => join(releases, `ncci/ccipra-v301r0-f${part}.zip`))
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'))
const graph = await openGraph(store)
const table: Record<string, string | number>[] = []

async function measure(what: string, paths: readonly string[], options: IngestOptions = {}): Promise<void> {
  const reading = await readingSeconds(paths)
  const started = performance.now()
  const { receipts, refused } = await ingest(graph, paths, options)
  const seconds = (performance.now() - started) / 1000
  if (refused.length > 0) throw new Error(refused.map(({ file, reason }) => `${file}: ${reason}`).join('; '))
  const sum = (count: 'read' | 'new' | 'ended' | 'changed' | 'unchanged') =>
    receipts.reduce((total, receipt) => total + receipt[count], 0)
  table.push({
    what,
    rows: sum('read'),
    new: sum('new'),
    ended: sum('ended'),
    unchanged: sum('unchanged'),
    seconds: seconds.toFixed(2),
    'rows/s': Math.round(sum('read') / seconds),
    'reading alone, s': reading.toFixed(2),
    ratio: (seconds / reading).toFixed(1),
    'peak MB, this process': Math.round(process.resourceUsage().maxRSS / 1024),
    'store MB': storeMegabytes(),
  })
  console.table([table.at(-1)])
}

/** Size of an embedded store's file; a server's is not ours to see. */
function storeMegabytes(): number | string {
  const path = /^embedded:(.+)$/.exec(store.store)?.[1]
  return path === undefined ? '-' : Math.round(statSync(join(path, 'graph.grafeo')).size / 2 ** 20)
}

/** Writes the four parts as the next quarter's, with a line in 2,500 left out, given another last day, or added. */
async function nextQuarter(): Promise<string[]> {
  const planted = plantDifferences()
  const written: string[] = []
  for (const path of parts) {
    const opened = await openPath(path)
    for (const file of opened.files) {
      if (typeof (await recognise(file)) === 'string') continue
      const lines = (await text(await file.open())).split('\r\n')
      const name = join(folder, file.name.replace(/v301r0/i, 'v302r0'))
      writeFileSync(name, lines.flatMap((line, index) => planted(line, index)).join('\r\n'), 'latin1')
      written.push(name)
    }
    opened.close()
  }
  return written
}

try {
  await graph.defineSchema()
  await measure('PTP practitioner, four parts, cold', parts)
  await measure('the same again', parts)
  await measure('next quarter, planted differences', await nextQuarter())
  await measure('the first quarter again, every edit read back', parts, { audit: true })
  await measure('PPRRVU and GPCI, RVU26B', [join(releases, 'pfs/rvu26b.zip')])
  await measure('ICD-10-CM order and addenda 2025', [join(releases, 'icd10/2025-code-descriptions-tabular-order.zip')])
  console.table(table)
} finally {
  await graph.close()
  rmSync(folder, { recursive: true, force: true })
}
