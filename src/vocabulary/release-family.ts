import { z } from 'zod'

/**
 * What a release is a release of. Releases of one family follow each other in time;
 * the one whose span holds the date of service is the one in force.
 *
 * PFS physician fee schedule (RVU26B); PFS_QP the same for qualifying participants;
 * PTP_* and MUE_* NCCI edits by setting; ADD_ON add-on code edits; OPPS Addendum B;
 * ASC Addenda AA, BB, EE, FF; ZIP ZIP code to carrier and locality; ICD10CM diagnosis codes of a fiscal year; HCPCS Level II codes and modifiers; MCD Medicare Coverage Database; RULE text of a rule;
 * PAGE a published editorial page; EDITORIAL this project's own statements.
 */
export const releaseFamily = z.enum([
  'PFS',
  'PFS_QP',
  'PTP_PRACTITIONER',
  'PTP_HOSPITAL',
  'MUE_PRACTITIONER',
  'MUE_OUTPATIENT_HOSPITAL',
  'MUE_DME',
  'ADD_ON',
  'OPPS',
  'ASC',
  'ZIP',
  'ICD10CM',
  'HCPCS',
  'MCD',
  'RULE',
  'PAGE',
  'EDITORIAL',
])
export type ReleaseFamily = z.output<typeof releaseFamily>
