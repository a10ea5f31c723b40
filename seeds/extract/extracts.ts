import { asc, type Layout, mue, pprrvuCsv, pprrvuText, ptp, zip5 } from './layouts.ts'

/** A seed file that is taken from an entry of a CMS archive: whole where no layout says how to cut it. */
export type Extract = {
  readonly path: string
  readonly kind: string
  readonly release: string
  readonly archive: string
  readonly entry: string
  readonly layout: Layout | null
  readonly note?: string
}

const RECONSTRUCTED =
  "Codes, deletion dates, modifier indicators and rationales are CMS's. The effective dates were lost in the copy " +
  'at hand and reconstructed: the first edit of a pair from 2000-01-01, each next from the day after the one before ended.'

const ptpPart = (part: 1 | 2 | 3 | 4): Extract => ({
  path: `ncci/ccipra-v301r0-f${part}.TXT`,
  kind: 'PTP',
  release: 'PTP-PRACTITIONER-V301R0',
  archive: `ncci/ccipra-v301r0-f${part}.zip`,
  entry: `ccipra-v301r0-f${part}.TXT`,
  layout: ptp,
  note: RECONSTRUCTED,
})

const ascAddendum = (quarter: '2025-10' | '2026-01', addendum: 'AA' | 'EE'): Extract => ({
  path: `asc/${quarter}/${addendum}.csv`,
  kind: addendum === 'EE' ? 'ASC_EXCLUSION' : 'ASC_RATE',
  release: `ASC-${quarter}`,
  archive: `asc/asc-${quarter.replace('-', '')}.zip`,
  entry: `${addendum}.csv`,
  layout: asc,
})

/** Every seed file that comes out of a CMS archive, in the order of the manifest. */
export const EXTRACTS: readonly Extract[] = [
  {
    path: 'pfs/rvu25d/PPRRVU2025_Oct.csv',
    kind: 'FEE_SCHEDULE',
    release: 'RVU25D',
    archive: 'pfs/rvu25d.zip',
    entry: 'PPRRVU2025_Oct.csv',
    layout: pprrvuCsv,
  },
  {
    path: 'pfs/rvu25d/GPCI2025.csv',
    kind: 'GPCI',
    release: 'RVU25D',
    archive: 'pfs/rvu25d.zip',
    entry: 'GPCI2025.csv',
    layout: null,
  },
  {
    path: 'pfs/rvu26b/PPRRVU2026_Apr_nonQPP.txt',
    kind: 'FEE_SCHEDULE',
    release: 'RVU26B',
    archive: 'pfs/rvu26b.zip',
    entry: 'PPRRVU2026_Apr_nonQPP.txt',
    layout: pprrvuText,
  },
  {
    path: 'pfs/rvu26b/GPCI2026.csv',
    kind: 'GPCI',
    release: 'RVU26B',
    archive: 'pfs/rvu26b.zip',
    entry: 'GPCI2026.csv',
    layout: null,
  },
  ptpPart(1),
  ptpPart(2),
  ptpPart(3),
  ptpPart(4),
  {
    path: 'ncci/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv',
    kind: 'MUE',
    release: 'MUE-PRACTITIONER-2026Q2',
    archive: 'ncci/mue-practitioner-2026q2.zip',
    entry: 'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv',
    layout: mue,
  },
  ascAddendum('2025-10', 'AA'),
  ascAddendum('2025-10', 'EE'),
  ascAddendum('2026-01', 'AA'),
  ascAddendum('2026-01', 'EE'),
  {
    path: 'zip/ZIP5_OCT2025.txt',
    kind: 'ZIP',
    release: 'ZIP-2025Q4',
    archive: 'zip/zip-carrier-locality-2025q4.zip',
    entry: 'ZIP5_OCT2025.txt',
    layout: zip5,
  },
]
