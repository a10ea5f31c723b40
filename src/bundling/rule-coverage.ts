import { answeredInPart, type Coverage, coverageOf, unanswered } from '../provenance/coverage.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { missingOf } from '../provenance/release-missing.ts'
import type { FactKind } from '../vocabulary/fact-kind.ts'
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

/**
 * Coverage of the PTP edits of a setting: their rows carry dates, so a file covers everything before its quarter's end.
 * `answered` false: no edit was found, which in a release that is loaded in part proves nothing (NO_DATA).
 */
export function ptpCoverage(
  registry: Registry,
  setting: NcciSetting,
  on: ServiceDate,
  answered: boolean,
): RuleCoverage {
  const coverage = coverageOf(registry.loaded, relationOf(setting), on, { kind: 'PTP', datedRows: true })
  return { rule: 'PTP', ...(answered ? answeredInPart : unanswered)(coverage, missing(registry, coverage, 'PTP')) }
}

/**
 * Coverage of the MUE limits of a setting, which hold for their quarter only. `answered` false: a code has no limit there,
 * which in a release that is loaded in part proves nothing (NO_DATA).
 */
export function mueCoverage(registry: Registry, setting: MueSetting, on: ServiceDate, answered: boolean): RuleCoverage {
  const coverage = coverageOf(registry.loaded, mueFamilyOf(setting), on, { kind: 'MUE' })
  return { rule: 'MUE', ...(answered ? answeredInPart : unanswered)(coverage, missing(registry, coverage, 'MUE')) }
}

function missing(registry: Registry, { release }: Coverage, kind: FactKind): string[] {
  return release === null ? [] : missingOf(registry, release, kind)
}
