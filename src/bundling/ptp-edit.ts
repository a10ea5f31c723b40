import type { FactShape } from '../provenance/provenance.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'

/** Which NCCI edit file: the practitioner's (physicians and ambulatory surgical centers) or the outpatient hospital's. They differ in content and in indicators. */
export type NcciSetting = 'PRACTITIONER' | 'OUTPATIENT_HOSPITAL'

/** On which side of its edits a code stands: column one is payable, column two is denied. */
export type PtpRole = 'COLUMN_ONE' | 'COLUMN_TWO'

/**
 * One row of an NCCI procedure-to-procedure edit file: of two codes billed for one patient, day and provider,
 * column two is denied. Column one is not always the dearer code.
 */
export interface PtpEdit extends FactShape {
  readonly typename: 'PtpEdit'
  readonly setting: NcciSetting
  readonly columnOne: string
  readonly columnTwo: string
  readonly effective: ServiceDate
  /** Last day it holds, inclusive; null: no deletion date is stated. */
  readonly deletion: ServiceDate | null
  /** 0: no modifier bypasses it; 1: an NCCI-associated modifier does, when documented; 9: void from the start. */
  readonly modifierIndicator: number
  /** Number of the rationale's text, which a dozen edits in a million share. */
  readonly rationale: number
  /** The pair was already bundled before 1996. */
  readonly beforeY1996: boolean
  readonly firstRow: number
  readonly firstRelease: string
  /** The last release that stated it; null while the newest one still does. */
  readonly lastRelease: string | null
}

/** The relationship type that holds the edits of a setting. */
export function relationOf(setting: NcciSetting): 'PTP_PRACTITIONER' | 'PTP_HOSPITAL' {
  return setting === 'PRACTITIONER' ? 'PTP_PRACTITIONER' : 'PTP_HOSPITAL'
}
