import { edgeRules } from '../edges/edge-rules.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FileStanding, KnownFile } from '../write/file-standing.ts'
import { rankOf, releasesAround } from './ptp-coverage.ts'
import type { DifferenceRules } from './ptp-difference.ts'
import type { RationaleNumbers } from './ptp-rationales.ts'
import type { StoredPart } from './ptp.queries.ts'

/** Beyond every release: what is not known counts as newest. */
const unknownRank = '9999'

/** What stored edits are judged by when a file is loaded: the rules of every edge for one code, and the numbers of rationales. */
export function differenceRules(
  source: SurveyedFile,
  standing: FileStanding,
  known: readonly KnownFile[],
  stored: readonly StoredPart[],
  rationales: RationaleNumbers,
): (code: string) => DifferenceRules {
  const { id, effectiveFrom } = source.release
  const ranks = new Map(stored.map((part) => [part.release, rankOf(part.effectiveFrom, part.release)]))
  ranks.set(id, rankOf(effectiveFrom, id))
  const ofRelease = stored.filter((part) => part.release === id && !part.extract)
  const base = {
    ...edgeRules(source, standing, known),
    beginOf: (release: string) => ranks.get(release) ?? unknownRank,
    numberOf: (text: string) => rationales.numberOf(text),
    filesOfRelease: new Set([source.sha256, ...ofRelease.map(({ sha256 }) => sha256)]),
  }
  const around = releasesAround(source.release, stored)
  return (code) => {
    const { previous, hasNewer } = around(code)
    return { ...base, previousWhole: previous, hasNewerWhole: hasNewer }
  }
}
