import type { z } from 'zod'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { knownFiles } from './bookkeeping.queries.ts'

export type KnownFile = z.output<(typeof knownFiles)['row']>

/** How a file to be loaded stands to those that are loaded already. */
export interface FileStanding {
  extract: boolean
  /** The same bytes are loaded, wholly, in the same release. */
  loaded: boolean
  /** Files whose facts this one takes over or removes: extracts of what it is whole of, and earlier states of itself. */
  replaces: ReadonlySet<string>
  /** Every extract: a whole file's word stands against them. */
  extracts: ReadonlySet<string>
  /** A whole file of the same release and kind is loaded; an extract adds nothing to it. */
  hasWhole: boolean
}

export function standingOf(file: SurveyedFile, known: readonly KnownFile[]): FileStanding {
  const extract = file.file.stated?.extract ?? false
  const same = known.filter(({ release, kind }) => release === file.release.id && kind === file.format.kind)
  const others = same.filter(({ sha256 }) => sha256 !== file.sha256)
  const isReplaced = (other: KnownFile) =>
    other.name === file.file.name ? !extract || other.extract : !extract && other.extract
  return {
    extract,
    loaded: same.some(({ sha256, complete }) => sha256 === file.sha256 && complete),
    replaces: new Set(others.filter(isReplaced).map(({ sha256 }) => sha256)),
    extracts: new Set(known.filter((one) => one.extract).map(({ sha256 }) => sha256)),
    hasWhole: others.some((other) => other.complete && !other.extract),
  }
}
