import { batchLoader, type LoaderSource, onePerKey } from '../graph/loader.ts'
import type { ReleaseWindow } from '../provenance/release-window.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import { comparePartners, keysetFor, type PartnerCursor } from './partner-cursor.ts'
import { type NcciSetting, type PtpEdit, type PtpRole, relationOf } from './ptp-edit.ts'
import {
  ptpEditCountsByColumnOne,
  ptpEditCountsByColumnTwo,
  ptpEditsByColumnOne,
  ptpEditsAmongCodes,
  ptpEditsByColumnTwo,
  ptpEditsByPair,
  ptpRationalesByNumber,
} from './ptp-edit.queries.ts'
import { rowToPtpEdit } from './ptp-edit.row.ts'
import { loadedEdits, ptpWindow } from './ptp-window.ts'

/** Which edits of a code: those that hold on a day in a setting, narrowed by indicator (null: any) and partner (empty: any). */
export interface PartnerFilter {
  readonly code: string
  readonly setting: NcciSetting
  readonly on: ServiceDate
  readonly modifierIndicator: number | null
  readonly partnerPrefix: string
}

/** With the window of the request, which is the same for all its keys. */
type Windowed<K> = K & { readonly window: ReleaseWindow }

/** One page of them: `limit` at the most, after a cursor (null: from the start). */
export interface PartnerPage extends PartnerFilter {
  readonly limit: number
  readonly after: PartnerCursor | null
}

/** The edits in which a code stands in one column. Keys with one limit share one query, whatever else they ask. */
const partnerPageLoader = (role: PtpRole) =>
  batchLoader<Windowed<PartnerPage>, PtpEdit[]>(async (graph, pages) => {
    const window = windowParams(pages[0])
    const byLimit = Map.groupBy(pages.entries(), ([, page]) => page.limit)
    const answers = await Promise.all(
      [...byLimit].map(([limit, asked]) => {
        const keys = asked.map(([key, page]) => ({ ...filterParams(key, page), ...keysetFor(role, page.after) }))
        return graph.run(role === 'COLUMN_ONE' ? ptpEditsByColumnOne : ptpEditsByColumnTwo, { keys, limit, ...window })
      }),
    )
    const byKey = Map.groupBy(answers.flat(), (row) => row.key)
    return pages.map((_page, key) => (byKey.get(key) ?? []).map(rowToPtpEdit))
  }, keyOf)

const partnerCountLoader = (role: PtpRole) =>
  batchLoader<Windowed<PartnerFilter>, number>(async (graph, filters) => {
    const keys = filters.map((filter, key) => filterParams(key, filter))
    const query = role === 'COLUMN_ONE' ? ptpEditCountsByColumnOne : ptpEditCountsByColumnTwo
    const rows = await graph.run(query, { keys, ...windowParams(filters[0]) })
    const byKey = new Map(rows.map((row) => [row.key, row.total]))
    return filters.map((_filter, key) => byKey.get(key) ?? 0)
  }, keyOf)

/** The window is no part of a key. */
function keyOf(key: Windowed<object>): string {
  return JSON.stringify({ ...key, window: undefined })
}

function windowParams(key: Windowed<unknown> | undefined): { later: string[]; standing: string[]; loading: string[] } {
  const { later = [], standing = [], loading = [] } = key?.window ?? {}
  return { later: [...later], standing: [...standing], loading: [...loading] }
}

const pageLoaders = { COLUMN_ONE: partnerPageLoader('COLUMN_ONE'), COLUMN_TWO: partnerPageLoader('COLUMN_TWO') }
const countLoaders = { COLUMN_ONE: partnerCountLoader('COLUMN_ONE'), COLUMN_TWO: partnerCountLoader('COLUMN_TWO') }

/** The edits of a code by partner, in one role or (null) in both, in the order of the cursor. */
export async function partnersOf(loaders: LoaderSource, role: PtpRole | null, page: PartnerPage): Promise<PtpEdit[]> {
  const window = await ptpWindow(loaders)
  const asked = { ...page, window }
  const edits = await Promise.all(rolesOf(role).map((one) => loaders.loader(pageLoaders[one]).load(asked)))
  const loaded = await loadedEdits(loaders, edits.flat())
  return loaded.toSorted((a, b) => comparePartners(page.code, a, b)).slice(0, page.limit)
}

/** How many there are on every page together. */
export async function countPartnersOf(
  loaders: LoaderSource,
  role: PtpRole | null,
  filter: PartnerFilter,
): Promise<number> {
  const asked = { ...filter, window: await ptpWindow(loaders) }
  const counts = await Promise.all(rolesOf(role).map((one) => loaders.loader(countLoaders[one]).load(asked)))
  return counts.reduce((sum, count) => sum + count, 0)
}

function rolesOf(role: PtpRole | null): readonly PtpRole[] {
  return role === null ? ['COLUMN_ONE', 'COLUMN_TWO'] : [role]
}

function filterParams(key: number, { code, setting, on, modifierIndicator, partnerPrefix }: PartnerFilter) {
  return { key, code, on, modifierIndicator, partnerPrefix, relation: relationOf(setting) }
}

/** A pair of codes in one direction. */
export interface PtpPair {
  readonly setting: NcciSetting
  readonly columnOne: string
  readonly columnTwo: string
}

/** The history of pairs, each in one direction, as completely loaded releases have it: ended and void edits too. */
export async function historyOf(loaders: LoaderSource, pairs: readonly PtpPair[]): Promise<PtpEdit[]> {
  const edits = await Promise.all(pairs.map((pair) => loaders.loader(ptpPairLoader).load(pair)))
  return loadedEdits(loaders, edits.flat())
}

/** Every stored edit of a pair in one direction. Read through `historyOf`, which leaves out what is still being loaded. */
const ptpPairLoader = batchLoader<PtpPair, PtpEdit[]>(async (graph, pairs) => {
  const params = pairs.map(({ setting, columnOne, columnTwo }) => ({
    relation: relationOf(setting),
    columnOne,
    columnTwo,
  }))
  const edits = (await graph.run(ptpEditsByPair, { pairs: params })).map(rowToPtpEdit)
  const byPair = Map.groupBy(edits, pairKey)
  return pairs.map((pair) => byPair.get(pairKey(pair)) ?? [])
}, pairKey)

function pairKey({ setting, columnOne, columnTwo }: PtpPair): string {
  return `${setting}:${columnOne}:${columnTwo}`
}

/** Texts of edit rationales by number; null for a number that no file has. */
export const ptpRationaleLoader = batchLoader<number, string | null>(async (graph, numbers) => {
  const rows = await graph.run(ptpRationalesByNumber, { numbers: [...numbers] })
  return onePerKey(numbers.map(String), rows, (row) => String(row.number)).map((row) => row && row.text)
})

/** The codes of a claim whose edits among each other are wanted. */
export interface CodesOfClaim {
  readonly codes: readonly string[]
  readonly setting: NcciSetting
}

/** The history of every pair among the codes of a claim, as completely loaded releases have it. */
export async function historyAmong(loaders: LoaderSource, claim: CodesOfClaim): Promise<PtpEdit[]> {
  return loadedEdits(loaders, await loaders.loader(editsAmongCodesLoader).load(claim))
}

/** Every stored edit among the codes of a claim. All claims of a batch share one query. Read through `historyAmong`. */
const editsAmongCodesLoader = batchLoader<CodesOfClaim, PtpEdit[]>(
  async (graph, claims) => {
    const codes = [...new Set(claims.flatMap((claim) => claim.codes))]
    const edits = (await graph.run(ptpEditsAmongCodes, { codes })).map(rowToPtpEdit)
    return claims.map((claim) => {
      const own = new Set(claim.codes)
      return edits.filter(
        (edit) => edit.setting === claim.setting && own.has(edit.columnOne) && own.has(edit.columnTwo),
      )
    })
  },
  ({ codes, setting }) => `${setting} ${codes.join(' ')}`,
)
