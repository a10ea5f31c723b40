import type { Entry } from 'yauzl'
import { RefusedFileError } from '../refused.ts'

/** No CMS file comes near these; what passes them is an attack or a mistake. */
const maxEntries = 10_000
const maxEntryBytes = 2 ** 30
const maxArchiveBytes = 4 * 2 ** 30
/** Plain text packs about 30 to 1; a zip bomb about 1,000 to 1. Small entries may pack better. */
const maxRatio = 250
const ratioMattersFrom = 2 ** 20

/** An archive within an archive within an archive is enough for every publisher. */
export const maxDepth = 3

/** Refuses archives that would unpack to more than any release holds, judged before anything is unpacked. */
export function checkLimits(entries: readonly Entry[]): void {
  if (entries.length > maxEntries) throw tooMuch(`${entries.length} entries`)
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (total > maxArchiveBytes) throw tooMuch(`${total} bytes unpacked`)
  for (const entry of entries) {
    if (entry.uncompressedSize > maxEntryBytes) throw tooMuch(`${entry.fileName} with ${entry.uncompressedSize} bytes`)
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (entry.uncompressedSize > ratioMattersFrom && ratio > maxRatio) {
      throw tooMuch(`${entry.fileName}, packed ${Math.round(ratio)} to 1`)
    }
  }
}

function tooMuch(what: string): RefusedFileError {
  return new RefusedFileError(`the zip holds ${what}: it looks like a zip bomb`, 'use the archive that CMS publishes')
}
