import type { ParsedRow } from '../format.ts'
import type { PtpEdit } from './ptp.row.ts'

/** An edit with the line that states it. */
export interface PtpLine extends PtpEdit {
  row: number
}

/** All lines of one column-one code. */
export interface CodeGroup {
  code: string
  lines: PtpLine[]
}

/** Whether every column-one code of a file stands in one piece, as in CMS's files. */
export async function isGrouped(rows: AsyncIterable<ParsedRow<PtpEdit>>): Promise<boolean> {
  const seen = new Set<string>()
  let current: string | null = null
  for await (const parsed of rows) {
    if (!('fact' in parsed) || parsed.fact.columnOne === current) continue
    current = parsed.fact.columnOne
    if (seen.has(current)) return false
    seen.add(current)
  }
  return true
}

/** The groups of a file whose codes stand in one piece: one code in memory at a time. */
export async function* groupsInOrder(rows: AsyncIterable<ParsedRow<PtpEdit>>): AsyncGenerator<CodeGroup> {
  let group: CodeGroup = { code: '', lines: [] }
  for await (const parsed of rows) {
    if (!('fact' in parsed)) continue
    const line = { ...parsed.fact, row: parsed.row }
    if (group.code !== line.columnOne) {
      if (group.lines.length > 0) yield group
      group = { code: line.columnOne, lines: [] }
    }
    group.lines.push(line)
  }
  if (group.lines.length > 0) yield group
}

/** The groups of any other file, held in memory and sorted by code. */
export async function* groupsCollected(rows: AsyncIterable<ParsedRow<PtpEdit>>): AsyncGenerator<CodeGroup> {
  const groups = new Map<string, PtpLine[]>()
  for await (const parsed of rows) {
    if (!('fact' in parsed)) continue
    const lines = groups.get(parsed.fact.columnOne)
    const line = { ...parsed.fact, row: parsed.row }
    if (lines === undefined) groups.set(line.columnOne, [line])
    else lines.push(line)
  }
  for (const code of [...groups.keys()].toSorted()) yield { code, lines: groups.get(code) ?? [] }
}
