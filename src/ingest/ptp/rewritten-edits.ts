import type { EdgeChange, EdgeIdentity } from '../edges/edge-difference.ts'
import type { DifferenceRules } from './ptp-difference.ts'
import type { NewPtpEdit, RewrittenPtpEdit } from './ptp.queries.ts'
import type { StoredPtpEdit } from './stored-ptp-edit.ts'

/** What a difference does to the edges of one code. */
interface CodeChanges {
  create: readonly NewPtpEdit[]
  change: readonly EdgeChange[]
  remove: readonly EdgeIdentity[]
}

/** All edges of a code as they are after its changes, each with its citation: to be written in the place of the stored ones. */
export function rewrittenEdits(
  code: string,
  stored: readonly StoredPtpEdit[],
  { create, change, remove }: CodeChanges,
  { file, release }: DifferenceRules,
): RewrittenPtpEdit[] {
  const changes = new Map(change.map((one) => [identityOf(one), one]))
  const removed = new Set(remove.map(identityOf))
  const kept = stored
    .filter((edge) => !removed.has(identityOf(edge)))
    .map((edge): RewrittenPtpEdit => {
      const to = changes.get(identityOf(edge))
      return {
        columnOne: code,
        ...statedBy(edge.value),
        firstFile: to?.toFile ?? edge.firstFile,
        firstRow: to?.toRow ?? edge.firstRow,
        firstRelease: to?.toFirstRelease ?? edge.firstRelease,
        lastRelease: to === undefined ? edge.lastRelease : to.toLastRelease,
      }
    })
  const created = create.map(({ row, ...edit }): RewrittenPtpEdit => ({
    ...edit,
    firstFile: file,
    firstRow: row,
    firstRelease: release,
  }))
  return [...kept, ...created]
}

/** File and row name one edge. */
function identityOf({ firstFile, firstRow }: { firstFile: string; firstRow: number }): string {
  return `${firstFile} ${firstRow}`
}

/** `valueOf` of stored-ptp-edit.ts the other way round. */
function statedBy(value: string) {
  const [columnTwo = '', effective = '', deletion = '', indicator, rationale, before] = value.split('|')
  return {
    columnTwo,
    effective,
    deletion: deletion === '' ? null : deletion,
    modifierIndicator: Number(indicator),
    rationale: Number(rationale),
    beforeY1996: before === '1',
  }
}
