import type { Entry } from 'yauzl'
import { RefusedFileError } from '../refused.ts'

/** No CMS file comes near these; what passes them is an attack or a mistake. */
const maxEntries = 10_000
const maxEntryBytes = 2 ** 30
const maxArchiveBytes = 4 * 2 ** 30
/** Plain text packs about 30 to 1; a zip bomb about 1,000 to 1. Small entries may pack better. */
const maxRatio = 250
const ratioMattersFrom = 2 ** 20
/** A zip or workbook inside a zip is held in memory. */
const maxNestedBytes = 256 * 2 ** 20

const maxWorkbookBytes = 512 * 2 ** 20

/** An archive within an archive within an archive is enough for every publisher. */
export const maxDepth = 3

/** What one given path has unpacked to so far: zips in zips share the limits of the outermost one. */
export interface Unpacked {
  entries: number
  bytes: number
}

/** Refuses archives that would unpack to more than any release holds, judged before anything is unpacked. */
export function checkLimits(entries: readonly Entry[], unpacked: Unpacked): void {
  checkEntryCount((unpacked.entries += entries.length))
  unpacked.bytes += entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (unpacked.bytes > maxArchiveBytes) throw tooMuch(`${unpacked.bytes} bytes unpacked`)
  for (const entry of entries) {
    if (entry.uncompressedSize > maxEntryBytes) throw tooMuch(`${entry.fileName} with ${entry.uncompressedSize} bytes`)
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (entry.uncompressedSize > ratioMattersFrom && ratio > maxRatio) {
      throw tooMuch(`${entry.fileName}, packed ${Math.round(ratio)} to 1`)
    }
  }
}

/** Refuses a table of contents that is longer than any, while it is read. */
export function checkEntryCount(entries: number): void {
  if (entries > maxEntries) throw tooMuch(`${entries === maxEntries + 1 ? `more than ${maxEntries}` : entries} entries`)
}

/** Refuses an entry that would be held in memory whole and is too large for it. */
export function checkNestedSize({ fileName, uncompressedSize }: Entry): void {
  if (uncompressedSize > maxNestedBytes) throw tooMuch(`the zip ${fileName} of ${uncompressedSize} bytes`)
}

/** Refuses a workbook whose sheets, which are held in memory whole, are larger than any that CMS publishes. */
export function checkWorkbook(entries: readonly Entry[]): void {
  checkLimits(entries, { entries: 0, bytes: 0 })
  const bytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (bytes <= maxWorkbookBytes) return
  throw new RefusedFileError(
    `the workbook unpacks to ${bytes} bytes, more than fit into memory`,
    'give the text that CMS publishes beside it',
  )
}

function tooMuch(what: string): RefusedFileError {
  return new RefusedFileError(`the zip holds ${what}: it looks like a zip bomb`, 'use the archive that CMS publishes')
}
