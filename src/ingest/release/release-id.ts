import type { ReleaseFamily } from '../../vocabulary/release-family.ts'
import { monthPattern, quarterOf, quarterOfMonth } from '../reading/months.ts'
import type { Quarter } from './release-from-id.ts'

/** The id of the release of a family for a calendar quarter; null for families that are not named by quarter. */
export function releaseIdOf(family: ReleaseFamily, year: number, quarter: Quarter): string | null {
  const month = String((quarter - 1) * 3 + 1).padStart(2, '0')
  const yy = String(year % 100).padStart(2, '0')
  switch (family) {
    case 'PFS':
      return `RVU${yy}${'ABCD'[quarter - 1]}`
    case 'PFS_QP':
      return `RVU${yy}${'ABCD'[quarter - 1]}-QPP`
    case 'MUE_PRACTITIONER':
    case 'MUE_OUTPATIENT_HOSPITAL':
    case 'MUE_DME':
      return `MUE-${family.slice('MUE_'.length)}-${year}Q${quarter}`
    case 'ADD_ON':
      return `AOC-${year}Q${quarter}`
    case 'OPPS':
    case 'ASC':
    case 'HCPCS':
      return `${family}-${year}-${month}`
    case 'ZIP':
      return `ZIP-${year}Q${quarter}`
    case 'ICD10CM':
      return icd10cmIdOf(year, quarter)
    case 'PTP_PRACTITIONER':
    case 'PTP_HOSPITAL':
    case 'MCD':
    case 'RULE':
    case 'PAGE':
    case 'EDITORIAL':
      return null
  }
}

/**
 * The release id that a file's or archive's name tells, for one family; null when it tells none.
 * CMS's names: `rvu26b.zip`, `RVU26AR`, `PPRRVU2026_Apr_nonQPP.txt`, `ccipra-v301r0-f1`, `ccioph-…`,
 * `…_Eff_04-01-2026.csv`, `2023_January_Web_Addendum_B.12212022.xlsx`, `asc-202601.zip`.
 */
export function releaseIdInName(family: ReleaseFamily, name: string): string | null {
  if (family === 'PFS' || family === 'PFS_QP') return pfsId(family, name)
  if (family === 'PTP_PRACTITIONER' || family === 'PTP_HOSPITAL') return ptpId(family, name)
  if (family === 'ICD10CM') return icd10cmId(name)
  if (family === 'MCD') return mcdId(name)
  const { year, quarter } = quarterInName(name) ?? {}
  return year === undefined || quarter === undefined ? null : releaseIdOf(family, year, quarter)
}

function pfsId(family: 'PFS' | 'PFS_QP', name: string): string | null {
  const suffix = family === 'PFS' ? '' : '-QPP'
  const edition = /(?<![A-Z])RVU(\d\d)([A-D]R?)(?![A-Z0-9])/i.exec(name)
  if (edition !== null) return `RVU${edition[1]}${edition[2]?.toUpperCase()}${suffix}`
  const month = new RegExp(`PPRRVU(?:20)?(\\d\\d)_?${monthPattern}`, 'i').exec(name)
  const quarter = quarterOfMonth(month?.[2] ?? '')
  return month === null || quarter === null ? null : releaseIdOf(family, 2000 + Number(month[1]), quarter)
}

function ptpId(family: 'PTP_PRACTITIONER' | 'PTP_HOSPITAL', name: string): string | null {
  const [, series, version, revision] = /cci(pra|oph)[-_]?v(\d{3})r(\d)/i.exec(name) ?? []
  if (series === undefined) return null
  const named = series.toLowerCase() === 'pra' ? 'PTP_PRACTITIONER' : 'PTP_HOSPITAL'
  return named === family ? `${family.replace('_', '-')}-V${version}R${revision}` : null
}

/** A fiscal year begins with the fourth quarter of the year before; the update of April with the second. */
function icd10cmIdOf(year: number, quarter: Quarter): string | null {
  if (quarter === 4) return `ICD10CM-${year + 1}`
  return quarter === 2 ? `ICD10CM-${year}-04` : null
}

/** `icd10cm_order_2026.txt`, `icd10cm-order-April-2025.txt`, `2026-code-descriptions-tabular-order.zip`. */
function icd10cmId(name: string): string | null {
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(name)?.[1]
  return year === undefined ? null : `ICD10CM-${year}${/\bapril|[-_]apr/i.test(name) ? '-04' : ''}`
}

/** CMS's names tell no day (`current_article.zip`); whoever keeps several exports may put it there. */
function mcdId(name: string): string | null {
  const [, year, month, day] = /(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(name) ?? []
  return year === undefined ? null : `MCD-${year}-${month}-${day}`
}

function quarterInName(name: string): { year: number; quarter: Quarter } | null {
  const [, effMonth, effYear] = /Eff_(\d\d)-\d\d-(20\d\d)/i.exec(name) ?? []
  if (effMonth !== undefined && effYear !== undefined) {
    return { year: Number(effYear), quarter: quarterOf(Number(effMonth)) }
  }
  const [, year, quarter] = /(20\d\d)[-_ ]?q([1-4])/i.exec(name) ?? []
  if (year !== undefined) return { year: Number(year), quarter: Number(quarter) as Quarter }
  const [, yearBefore, month] = new RegExp(`(20\\d\\d)[-_ ]?${monthPattern}`, 'i').exec(name) ?? []
  const [, monthFirst, yearAfter] = new RegExp(`${monthPattern}[-_ ]?(20\\d\\d)`, 'i').exec(name) ?? []
  const named = quarterOfMonth(month ?? monthFirst ?? '')
  if (named !== null) return { year: Number(yearBefore ?? yearAfter), quarter: named }
  const [, digitsYear, digitsMonth] = /(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])(?!\d)/.exec(name) ?? []
  return digitsYear === undefined ? null : { year: Number(digitsYear), quarter: quarterOf(Number(digitsMonth)) }
}
