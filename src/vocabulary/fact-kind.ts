import { z } from 'zod'

/** What one file states. A file has one kind; its facts are all of that kind. */
export const factKind = z.enum([
  'FEE_SCHEDULE',
  'GPCI',
  'LOCALITY_COUNTIES',
  'OPPS_CAP',
  'ANESTHESIA_FACTOR',
  'CONVERSION_FACTOR',
  'PTP',
  'MUE',
  'ADD_ON',
  'OUTPATIENT_RATE',
  'APC_RATE',
  'ASC_RATE',
  'ASC_EXCLUSION',
  'ASC_ANCILLARY',
  'DEVICE_OFFSET',
  'WAGE_INDEX',
  'ZIP',
  'ZIP_PLUS_FOUR',
  'DIAGNOSIS',
  'DIAGNOSIS_CHANGE',
  'DIAGNOSIS_NOTE',
  'HCPCS',
  'CODE_GLOSS',
  'MODIFIER',
  'STATEMENT',
  'RELATION',
  'PUBLISHED_FIGURE',
])
export type FactKind = z.output<typeof factKind>
