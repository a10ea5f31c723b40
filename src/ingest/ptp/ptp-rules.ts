import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FileStanding, KnownFile } from '../write/file-standing.ts'
import type { DifferenceRules } from './ptp-difference.ts'
import type { RationaleNumbers } from './ptp-rationales.ts'

/** Beyond every release: what is not known counts as newest. */
const unknownBegin = '9999'

/** What stored edges are judged by when a file is loaded: its own standing, and the releases of its family around it. */
export function differenceRules(
  { release, sha256 }: SurveyedFile,
  { extract, extracts, hasWhole, replaces }: FileStanding,
  known: readonly KnownFile[],
  rationales: RationaleNumbers,
): DifferenceRules {
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
    numberOf: (text) => rationales.numberOf(text),
  }
}
