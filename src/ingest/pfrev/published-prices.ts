import { openPath } from '../archive/open-paths.ts'
import { csvRecords, isBlank } from '../reading/csv-records.ts'
import { RefusedFileError } from '../refused.ts'
import { type PublishedPrice, readPublishedPrice } from './published-price.ts'

/** A price with its place in the file, or why a line is none. */
export type PublishedLine =
  | { readonly line: number; readonly price: PublishedPrice }
  | { readonly line: number; readonly column: string; readonly reason: string }

/** One payment file: its name, the quarter letter in it (null: none), and its lines, streamed. */
export interface PublishedPriceFile {
  readonly name: string
  readonly quarter: 1 | 2 | 3 | 4 | null
  lines(): AsyncGenerator<PublishedLine>
}

/** The payment files of a path (a file, or a zip of them). Throws `RefusedFileError` when there is none. */
export async function publishedPriceFiles(path: string): Promise<{ files: PublishedPriceFile[]; close: () => void }> {
  const opened = await openPath(path)
  if (opened.refusal !== null)
    throw new RefusedFileError(`${opened.refusal.file}: ${opened.refusal.reason}`, opened.refusal.remedy)
  const texts = opened.files.filter((file) => file.shape === 'text')
  const files: PublishedPriceFile[] = []
  for (const file of texts) {
    const first = await csvRecords(file).next()
    if (first.done === true || 'reason' in readPublishedPrice(first.value.cells)) continue
    files.push({
      name: file.label,
      quarter: quarterOf(file.names),
      lines: async function* lines() {
        for await (const { line, cells } of csvRecords(file)) {
          if (isBlank(cells) || (cells[0] ?? '').startsWith('TRL')) continue
          const price = readPublishedPrice(cells)
          yield 'reason' in price ? { line, ...price } : { line, price }
        }
      },
    })
  }
  if (files.length > 0) return { files, close: opened.close }
  opened.close()
  throw new RefusedFileError(
    `${path} holds no payment file: quoted lines of year, carrier, locality, code, modifier, non-facility fee, facility fee …`,
    'give a PFREVyyX file, or the zip in which CMS publishes it',
  )
}

/** PFREV25C is of the third quarter: A to D are the four. */
function quarterOf(names: readonly string[]): PublishedPriceFile['quarter'] {
  const letter = names.map((name) => /\d{2}([A-D])R?\b/i.exec(name)?.[1]?.toUpperCase()).find(Boolean)
  const quarter = letter === undefined ? 0 : 'ABCD'.indexOf(letter) + 1
  return quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4 ? quarter : null
}
