import type { AddOnEdit } from '../bundling/add-on-edit.ts'
import { addOnEditsOf } from '../bundling/add-on-edit.loader.ts'
import type { MueLimit } from '../bundling/mue-limit.ts'
import { mueInForce } from '../bundling/mue-in-force.ts'
import { historyAmong } from '../bundling/ptp-edit.loader.ts'
import type { PtpEdit } from '../bundling/ptp-edit.ts'
import type { LoaderSource } from '../graph/loader.ts'
import { feeRowForRules } from '../payment/fee-in-force.ts'
import type { FeeScheduleRow } from '../payment/fee-schedule.ts'
import { type LineFacts, lineFacts } from '../payment/line-facts.ts'
import type { NotPriced } from '../payment/not-priced.ts'
import type { PricingLine } from '../payment/payment.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import type { Claim, ClaimLine } from './claim.ts'
import type { HistoryFacts } from './global-rule.ts'

/** Everything that judges a claim, fetched in a number of queries that does not grow with claims or lines. */
export interface ClaimFacts {
  /** What prices each line, or why nothing does, in the order of the lines. */
  readonly priced: readonly (LineFacts | NotPriced)[]
  /** Rows whose indicators the rules use, by code: in force, or of the newest release before. */
  readonly rows: ReadonlyMap<string, FeeScheduleRow>
  readonly limits: ReadonlyMap<string, MueLimit>
  readonly edits: readonly PtpEdit[]
  readonly addOns: ReadonlyMap<string, readonly AddOnEdit[]>
  readonly history: readonly HistoryFacts[]
}

/** A claim line as the pricing rules take it. */
export function pricingLineOf(claim: Claim, line: ClaimLine): PricingLine {
  return {
    code: line.code,
    modifiers: line.modifiers,
    on: claim.dateOfService,
    placeOfService: claim.placeOfService,
    place: claim.place,
    units: line.units,
    qualifyingParticipant: claim.qualifyingParticipant,
    participating: claim.participating,
    postOpDays: null,
  }
}

/** Fetches what judges a claim; claims of one batch share the queries. */
export async function claimFacts(loaders: LoaderSource, registry: Registry, claim: Claim): Promise<ClaimFacts> {
  const codes = [...new Set(claim.lines.map((line) => line.code))].toSorted()
  const on = claim.dateOfService
  const [priced, rows, limits, edits, addOns, history] = await Promise.all([
    Promise.all(claim.lines.map((line) => lineFacts(loaders, registry, pricingLineOf(claim, line)))),
    Promise.all(codes.map((code) => feeRowForRules(loaders, registry, code, on))),
    Promise.all(codes.map((code) => mueInForce(loaders, registry, code, claim.setting, on))),
    historyAmong(loaders, { codes, setting: claim.setting }),
    Promise.all(codes.map((code) => addOnEditsOf(loaders, registry, code))),
    Promise.all(
      claim.history.map(async (one) => ({
        history: one,
        row: await feeRowForRules(loaders, registry, one.code, one.dateOfService),
      })),
    ),
  ])
  return {
    priced,
    rows: new Map(rows.flatMap((row) => (row === null ? [] : [[row.code, row] as const]))),
    limits: new Map(limits.flatMap((limit) => (limit === null ? [] : [[limit.code, limit] as const]))),
    edits,
    addOns: new Map(codes.map((code, index) => [code, addOns[index] ?? []])),
    history,
  }
}
