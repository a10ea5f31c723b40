import type { Graph } from '../../graph/graph.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { PartEnd } from './ptp-summary.ts'
import { type StoredPart, ptpPartEnds } from './ptp.queries.ts'

/**
 * CMS cuts the practitioner and hospital tables into four parts, f1 to f4, in the middle of a code: the first code of f2
 * may have begun in f1. Null: the file is the whole table.
 */
export function partNumber(name: string): number | null {
  const part = /[-_]f([1-4])\b/i.exec(name)?.[1]
  return part === undefined ? null : Number(part)
}

export const lastPart = 4

/** A side of a file: what it says of the code at that end, and the end of the part that goes on there. */
export interface PartSide {
  own: PartEnd
  /** The table goes on at this side. False at the ends of the table. */
  isCut: boolean
  /** What the part on that side says of the code at its end; null while that part is not loaded. */
  neighbour: PartEnd | null
}

/** Where a file stands in its table. */
export interface PartPlace {
  before: PartSide
  after: PartSide
}

/**
 * Finds the parts of the same release on both sides of a file: among the files that this run has written before it, and among
 * the stored ones. Null for a file without rows.
 */
export async function placeOf(
  graph: Graph,
  { counts, file, release }: SurveyedFile,
  written: readonly SurveyedFile[],
  stored: readonly StoredPart[],
): Promise<PartPlace | null> {
  const { first = null, last = null } = counts.ptp ?? {}
  if (first === null || last === null) return null
  const number = partNumber(file.name)
  const neighbour = async (by: 1 | -1): Promise<PartEnd | null> => {
    if (number === null) return null
    const sibling = written.find(
      (one) => one.file.stated?.extract !== true && partNumber(one.file.name) === number + by,
    )
    const end = by === 1 ? sibling?.counts.ptp?.first : sibling?.counts.ptp?.last
    if (end !== undefined && end !== null) return end
    const parts = stored.filter(
      (part) => part.release === release.id && !part.extract && partNumber(part.name) === number + by,
    )
    const known = parts.filter(({ firstCode }) => firstCode !== null)
    const [part] = known
    // Two states of one part: nobody says which one counts.
    if (part === undefined || known.length > 1) return null
    const [ends] = await graph.run(ptpPartEnds, { sha256: part.sha256 })
    const [code, edits] = by === 1 ? [ends?.firstCode, ends?.firstCodeEdits] : [ends?.lastCode, ends?.lastCodeEdits]
    return code == null || edits == null ? null : { code, edits }
  }
  return {
    before: { own: first, isCut: number !== null && number > 1, neighbour: await neighbour(-1) },
    after: { own: last, isCut: number !== null && number < lastPart, neighbour: await neighbour(1) },
  }
}

/** What the parts beside a file say of a code, and whether file and parts together say all of it. */
export function saidBeside(place: PartPlace, code: string): { others: string[]; isWhole: boolean } {
  const others: string[] = []
  let isWhole = true
  for (const { own, isCut, neighbour } of [place.before, place.after]) {
    if (!isCut) continue
    if (neighbour === null) isWhole &&= code !== own.code
    else if (neighbour.code === code) others.push(...neighbour.edits)
  }
  return { others, isWhole }
}

/** Whether a code that a file does not state lies where only this file, or nobody, could state it. */
export function liesWithin({ before, after }: PartPlace, code: string): boolean {
  const from = before.isCut ? (before.neighbour ?? before.own).code : ''
  const to = after.isCut ? (after.neighbour ?? after.own).code : null
  return code > from && (to === null || code < to)
}
