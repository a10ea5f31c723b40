import { edgeRules } from '../edges/edge-rules.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { FileStanding, KnownFile } from '../write/file-standing.ts'
import type { DifferenceRules } from './ptp-difference.ts'
import type { RationaleNumbers } from './ptp-rationales.ts'

/** What stored edits are judged by when a file is loaded: the rules of every edge, and the numbers of rationales. */
export function differenceRules(
  source: SurveyedFile,
  standing: FileStanding,
  known: readonly KnownFile[],
  rationales: RationaleNumbers,
): DifferenceRules {
  return { ...edgeRules(source, standing, known), numberOf: (text) => rationales.numberOf(text) }
}
