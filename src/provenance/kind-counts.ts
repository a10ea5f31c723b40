import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { SourceFile } from './provenance.ts'

/** How many rows of one kind a release states. */
export interface KindCount {
  readonly kind: FactKind
  readonly rows: number
}

/**
 * Accepted rows by kind over the complete files of a release. Where whole files of a kind are loaded, extracts of it no
 * longer count: their rows stand in the whole ones.
 */
export function kindCounts(files: readonly SourceFile[]): KindCount[] {
  const complete = files.filter((file) => file.complete && file.kind !== null)
  return [...Map.groupBy(complete, (file) => file.kind)].flatMap(([kind, ofKind]) => {
    if (kind === null) return []
    const whole = ofKind.filter((file) => !file.extract)
    const counted = whole.length > 0 ? whole : ofKind
    return [{ kind, rows: counted.reduce((sum, file) => sum + (file.rows ?? 0), 0) }]
  })
}
