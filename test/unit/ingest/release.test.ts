import { describe, expect, test } from 'vitest'
import { releaseFromId } from '../../../src/ingest/release/release-from-id.ts'
import { releaseIdInName } from '../../../src/ingest/release/release-id.ts'

describe('a release follows from its id', () => {
  test.each([
    ['RVU26B', 'PFS', 'April 2026', '2026-04-01', '2026-06-30', []],
    ['RVU26AR', 'PFS', 'January 2026, corrected', '2026-01-01', '2026-03-31', ['RVU26A']],
    ['RVU26B-QPP', 'PFS_QP', 'April 2026', '2026-04-01', '2026-06-30', []],
    ['PTP-PRACTITIONER-V301R0', 'PTP_PRACTITIONER', 'version 30.1 revision 0', '2024-04-01', '2024-06-30', []],
    [
      'PTP-HOSPITAL-V322R1',
      'PTP_HOSPITAL',
      'version 32.2 revision 1',
      '2026-07-01',
      '2026-09-30',
      ['PTP-HOSPITAL-V322R0'],
    ],
    ['MUE-PRACTITIONER-2026Q2', 'MUE_PRACTITIONER', '2026 quarter 2', '2026-04-01', '2026-06-30', []],
    ['OPPS-2023-01', 'OPPS', 'January 2023', '2023-01-01', '2023-03-31', []],
    ['ASC-2025-10', 'ASC', 'October 2025', '2025-10-01', '2025-12-31', []],
    ['ZIP-2025Q4', 'ZIP', '2025 quarter 4', '2025-10-01', '2025-12-31', []],
  ])('%s', (id, family, edition, effectiveFrom, effectiveTo, supersedes) => {
    expect(releaseFromId(id)).toMatchObject({ id, family, edition, effectiveFrom, effectiveTo, supersedes })
  })

  test.each(['RVU26E', 'ASC-2026-02', 'PTP-PRACTITIONER-V304R0', 'CMS-1832-F', ''])('%j is no such id', (id) => {
    expect(releaseFromId(id)).toBeNull()
  })
})

describe("a release is told by CMS's file and archive names", () => {
  test.each([
    ['PFS', 'rvu26b.zip', 'RVU26B'],
    ['PFS', 'RVU26AR.zip', 'RVU26AR'],
    ['PFS', 'PPRRVU2026_Apr_nonQPP.txt', 'RVU26B'],
    ['PFS_QP', 'PPRRVU2026_Apr_QPP.csv', 'RVU26B-QPP'],
    ['PFS', 'PPRRVU25_JAN.csv', 'RVU25A'],
    ['PTP_PRACTITIONER', 'ccipra-v301r0-f1.TXT', 'PTP-PRACTITIONER-V301R0'],
    ['PTP_HOSPITAL', 'ccioph-v322r1-f4.txt', 'PTP-HOSPITAL-V322R1'],
    ['MUE_PRACTITIONER', 'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', 'MUE-PRACTITIONER-2026Q2'],
    ['MUE_OUTPATIENT_HOSPITAL', 'mue-outpatient-2026q3.zip', 'MUE-OUTPATIENT_HOSPITAL-2026Q3'],
    ['OPPS', '2023_January_Web_Addendum_B.12212022.xlsx', 'OPPS-2023-01'],
    ['OPPS', 'addendum-b-2023-01.zip', 'OPPS-2023-01'],
    ['ASC', 'asc-202601.zip', 'ASC-2026-01'],
    ['ASC', 'ASC Addenda July 2026.zip', 'ASC-2026-07'],
  ] as const)('%s %s', (family, name, id) => {
    expect(releaseIdInName(family, name)).toBe(id)
  })

  test.each([
    ['PFS', 'GPCI2026.csv'],
    ['PTP_HOSPITAL', 'ccipra-v301r0-f1.TXT'],
    ['ASC', 'EE.csv'],
    ['OPPS', 'addendum.xlsx'],
  ] as const)('%s %s tells nothing', (family, name) => {
    expect(releaseIdInName(family, name)).toBeNull()
  })
})
