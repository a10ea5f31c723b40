import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FileStanding, KnownFile } from '../write/file-standing.ts'

/** What the difference of the edges that start at one code is judged by. */
export interface EdgeRules {
  file: string
  release: string
  extract: boolean
  /** Files whose edges this file takes over or removes. */
  replaces: ReadonlySet<string>
  extracts: ReadonlySet<string>
  hasWhole: boolean
  /** First day of a release of this family; releases that are not known count as newest. */
  beginOf: (release: string) => string
  /** The newest whole release before this one; null when none is loaded. */
  previousWhole: string | null
  /** A newer whole release of the family is loaded: what it does not state ended with this one. */
  hasNewerWhole: boolean
}

/** Beyond every release: what is not known counts as newest. */
const unknownBegin = '9999'

/** What stored edges are judged by when a file is loaded: its own standing, and the releases of its family around it. */
export function edgeRules(
  { release, sha256 }: SurveyedFile,
  { extract, extracts, hasWhole, replaces }: FileStanding,
  known: readonly KnownFile[],
): EdgeRules {
  const family = known.filter((file) => file.family === release.family)
  const begins = new Map(family.map((file) => [file.release, file.effectiveFrom]))
  begins.set(release.id, release.effectiveFrom)
  const wholes = family.filter((file) => file.complete && !file.extract)
  // Known files come in the order of their releases.
  const before = wholes.filter(({ effectiveFrom }) => effectiveFrom < release.effectiveFrom)
  return {
    file: sha256,
    release: release.id,
    extract,
    extracts,
    hasWhole,
    replaces,
    beginOf: (id) => begins.get(id) ?? unknownBegin,
    previousWhole: before.at(-1)?.release ?? null,
    hasNewerWhole: wholes.some(({ effectiveFrom }) => effectiveFrom > release.effectiveFrom),
  }
}
