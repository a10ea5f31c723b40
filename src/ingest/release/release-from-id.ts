import type { ReleaseFamily } from '../../vocabulary/release-family.ts'
import { quarterSpan, serviceDate } from '../../vocabulary/service-date.ts'
import type { ReleaseRecord } from '../manifest.ts'
import { firstMonthOf, quarterOf } from '../reading/months.ts'

export type Quarter = 1 | 2 | 3 | 4

/** NCCI versions count years: 30.0 to 30.3 are the four quarters of 2024. */
const ncciVersionZero = 1994

/**
 * The release that an id names (`RVU26B`, `PTP-PRACTITIONER-V301R0`, `ASC-2026-01` …), with the calendar quarter that it
 * is for; null for ids of other shapes, which only a manifest can explain.
 */
export function releaseFromId(id: string): ReleaseRecord | null {
  return pfs(id) ?? ptp(id) ?? mue(id) ?? addOn(id) ?? monthly(id) ?? zip(id) ?? icd10cm(id) ?? mcd(id)
}

function pfs(id: string): ReleaseRecord | null {
  const [, yy, letter = '', correction, qualifying] = /^RVU(\d\d)([A-D])(R?)(-QPP)?$/.exec(id) ?? []
  if (yy === undefined) return null
  const quarter = ('ABCD'.indexOf(letter) + 1) as Quarter
  const plain = id.replace(/([A-D])R/, '$1')
  const edition = `${firstMonthOf(quarter)} 20${yy}${correction === '' ? '' : ', corrected'}`
  const family: ReleaseFamily = qualifying === undefined ? 'PFS' : 'PFS_QP'
  return quarterly(id, family, 'CMS-PFS', edition, 2000 + Number(yy), quarter, correction === '' ? [] : [plain])
}

function ptp(id: string): ReleaseRecord | null {
  const [, setting, version, part, revision] = /^PTP-(PRACTITIONER|HOSPITAL)-V(\d\d)([0-3])R(\d)$/.exec(id) ?? []
  if (setting === undefined) return null
  const family: ReleaseFamily = setting === 'PRACTITIONER' ? 'PTP_PRACTITIONER' : 'PTP_HOSPITAL'
  const earlier = Array.from({ length: Number(revision) }, (_, number) => id.replace(/R\d$/, `R${number}`))
  const edition = `version ${version}.${part} revision ${revision}`
  const quarter = (Number(part) + 1) as Quarter
  return quarterly(id, family, 'CMS-NCCI', edition, ncciVersionZero + Number(version), quarter, earlier)
}

function mue(id: string): ReleaseRecord | null {
  const [, setting, year, quarter] = /^MUE-(PRACTITIONER|OUTPATIENT_HOSPITAL|DME)-(20\d\d)Q([1-4])$/.exec(id) ?? []
  if (setting === undefined) return null
  const family = `MUE_${setting}` as ReleaseFamily
  return quarterly(id, family, 'CMS-NCCI', `${year} quarter ${quarter}`, Number(year), Number(quarter) as Quarter, [])
}

function addOn(id: string): ReleaseRecord | null {
  const [, year, quarter] = /^AOC-(20\d\d)Q([1-4])$/.exec(id) ?? []
  if (year === undefined) return null
  const edition = `${year} quarter ${quarter}`
  return quarterly(id, 'ADD_ON', 'CMS-NCCI', edition, Number(year), Number(quarter) as Quarter, [])
}

function monthly(id: string): ReleaseRecord | null {
  const [, series, year, month] = /^(OPPS|ASC|HCPCS)-(20\d\d)-(01|04|07|10)$/.exec(id) ?? []
  if (series === undefined) return null
  const quarter = quarterOf(Number(month))
  const edition = `${firstMonthOf(quarter)} ${year}`
  return quarterly(id, series as ReleaseFamily, `CMS-${series}`, edition, Number(year), quarter, [])
}

function zip(id: string): ReleaseRecord | null {
  const [, year, quarter] = /^ZIP-(20\d\d)Q([1-4])$/.exec(id) ?? []
  if (year === undefined) return null
  return quarterly(id, 'ZIP', 'CMS-ZIP', `${year} quarter ${quarter}`, Number(year), Number(quarter) as Quarter, [])
}

/** The database is published whole each week; a release stands until the next one is loaded. */
function mcd(id: string): ReleaseRecord | null {
  const day = serviceDate.safeParse(/^MCD-(20\d\d-\d\d-\d\d)$/.exec(id)?.[1])
  if (!day.success) return null
  return {
    id,
    family: 'MCD',
    source: 'CMS-MCD',
    edition: `export of ${day.data}`,
    effectiveFrom: day.data,
    effectiveTo: null,
    publishedOn: day.data,
    supersedes: [],
  }
}

/** A fiscal year begins in the October before it; an update in April stands for the rest of it. */
function icd10cm(id: string): ReleaseRecord | null {
  const [, year, april] = /^ICD10CM-(20\d\d)(-04)?$/.exec(id) ?? []
  if (year === undefined) return null
  return {
    id,
    family: 'ICD10CM',
    source: 'CMS-ICD10CM',
    edition: `fiscal year ${year}${april === undefined ? '' : ', update of April'}`,
    effectiveFrom: serviceDate.parse(april === undefined ? `${Number(year) - 1}-10-01` : `${year}-04-01`),
    effectiveTo: serviceDate.parse(`${year}-09-30`),
    publishedOn: null,
    supersedes: [],
  }
}

function quarterly(
  id: string,
  family: ReleaseFamily,
  source: string,
  edition: string,
  year: number,
  quarter: Quarter,
  supersedes: string[],
): ReleaseRecord {
  const { from, to } = quarterSpan(year, quarter)
  return { id, family, source, edition, effectiveFrom: from, effectiveTo: to, publishedOn: null, supersedes }
}
