import { openPath } from '../../src/ingest/archive/open-paths.ts'
import type { ParsedRow } from '../../src/ingest/format.ts'
import { recognise } from '../../src/ingest/survey/survey-file.ts'

/** Seconds that it takes to unzip some paths, split their files and parse every row: the floor of an ingest. */
export async function readingSeconds(paths: readonly string[]): Promise<number> {
  const opened = await Promise.all(paths.map((path) => openPath(path)))
  let seconds = 0
  let facts = 0
  for (const { files } of opened) {
    for (const file of files) {
      const found = await recognise(file)
      if (typeof found === 'string') continue
      const started = performance.now()
      const rows: AsyncGenerator<ParsedRow<unknown>> = found.format.rows(file, { head: found.head, cited: [] })
      for await (const row of rows) if ('fact' in row) facts += 1
      seconds += (performance.now() - started) / 1000
    }
  }
  for (const { close } of opened) close()
  if (facts === 0) throw new Error('there is nothing to read')
  return seconds
}
