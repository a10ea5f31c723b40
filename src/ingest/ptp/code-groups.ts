import type { PtpBatch, PtpLine } from './ptp-line.ts'

/** All lines of one column-one code. */
export interface CodeGroup {
  code: string
  lines: PtpLine[]
}

/** The groups of wanted codes in a file whose codes stand in one piece each, as in CMS's files: one code in memory at a time. */
export async function* groupsInOrder(
  batches: AsyncIterable<PtpBatch>,
  wanted: (code: string) => boolean,
): AsyncGenerator<CodeGroup> {
  let group: CodeGroup = { code: '', lines: [] }
  let isWanted = false
  for await (const { lines } of batches) {
    for (const line of lines) {
      if (group.code !== line.columnOne) {
        if (group.lines.length > 0) yield group
        group = { code: line.columnOne, lines: [] }
        isWanted = wanted(line.columnOne)
      }
      if (isWanted) group.lines.push(line)
    }
  }
  if (group.lines.length > 0) yield group
}

/** The groups of any other file, held in memory and sorted by code. */
export async function* groupsCollected(batches: AsyncIterable<PtpBatch>): AsyncGenerator<CodeGroup> {
  const groups = new Map<string, PtpLine[]>()
  for await (const { lines } of batches) {
    for (const line of lines) {
      const group = groups.get(line.columnOne)
      if (group === undefined) groups.set(line.columnOne, [line])
      else group.push(line)
    }
  }
  for (const code of [...groups.keys()].toSorted()) yield { code, lines: groups.get(code) ?? [] }
}
