import { type Coverage, coverageOf } from '../provenance/coverage.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { releaseStanding } from '../provenance/release-standing.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import { type MueSetting, mueFamilyOf } from './mue-limit.ts'
import { type NcciSetting, relationOf } from './ptp-edit.ts'

/** The rules that a claim is checked against, each with data of its own. */
export type ClaimRule =
  | 'CODE'
  | 'MODIFIER'
  | 'STATUS'
  | 'MUE'
  | 'PTP'
  | 'ADD_ON'
  | 'GLOBAL'
  | 'DIAGNOSIS'
  | 'DOCUMENTATION'
  | 'PRICE'

/** How far the loaded releases speak for one rule on one date of service. */
export interface RuleCoverage extends Coverage {
  readonly rule: ClaimRule
}

/** Coverage of the PTP edits of a setting: their rows carry dates, so a file covers everything before its quarter's end. */
export function ptpCoverage(registry: Registry, setting: NcciSetting, on: ServiceDate): RuleCoverage {
  const coverage = coverageOf(registry.loaded, relationOf(setting), on, { kind: 'PTP', datedRows: true })
  return {
    rule: 'PTP',
    ...withExtractTold(coverage, registry, 'a pair that is not in it may have an edit all the same'),
  }
}

/** Coverage of the MUE limits of a setting, which hold for their quarter only. */
export function mueCoverage(registry: Registry, setting: MueSetting, on: ServiceDate): RuleCoverage {
  const coverage = coverageOf(registry.loaded, mueFamilyOf(setting), on, { kind: 'MUE' })
  return {
    rule: 'MUE',
    ...withExtractTold(coverage, registry, 'a code that is not in it may have a limit all the same'),
  }
}

function withExtractTold(coverage: Coverage, registry: Registry, caution: string): Coverage {
  if (coverage.release === null || releaseStanding(coverage.release, registry) !== 'PARTLY_LOADED') return coverage
  return { ...coverage, message: `${coverage.message} Only an extract of it is loaded: ${caution}.` }
}
