import type { FactShape } from '../provenance/provenance.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'

/** Which MUE file: practitioner services, outpatient hospital services, or durable medical equipment suppliers. */
export type MueSetting = 'PRACTITIONER' | 'OUTPATIENT_HOSPITAL' | 'DME'

/**
 * One row of an MUE file: the most units of a code that Medicare takes for likely. The rows carry no dates and hold for their
 * file's quarter. Some limits are confidential, so a code without a row is not a code without a limit.
 */
export interface MueLimit extends FactShape {
  readonly typename: 'MueLimit'
  readonly code: string
  readonly setting: MueSetting
  readonly value: number
  /** 1: per claim line; 2: per day, absolute (policy); 3: per day, open to appeal (clinical). */
  readonly adjudicationIndicator: number
  readonly rationale: string
}

/** The family of releases that state the limits of a setting. */
export function mueFamilyOf(setting: MueSetting): ReleaseFamily {
  return `MUE_${setting}`
}
