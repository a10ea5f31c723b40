import type { FileShape } from '../archive/input-file.ts'
import { detectFormat } from '../formats.ts'
import { RefusedFileError, downloadAgain } from '../refused.ts'

const asText = 'save it as plain text, in UTF-8 or Windows-1252'

/** Texts that would be a known layout if they were not encoded or broken in a way that CMS's are not. */
const defects: readonly { reads: (start: Buffer) => string | null; what: string; remedy: string }[] = [
  { reads: (start) => utf16(start, 0xff, 0xfe), what: 'UTF-16 text', remedy: asText },
  { reads: (start) => utf16(swapped(start), 0xff, 0xfe), what: 'UTF-16 text', remedy: asText },
  {
    reads: (start) => (start.includes(0) ? start.toString('latin1').replaceAll('\0', '') : null),
    what: 'text with NUL bytes in it',
    remedy: downloadAgain,
  },
  {
    reads: (start) => {
      const text = start.toString('latin1')
      return text.includes('\n') || !text.includes('\r') ? null : text.replaceAll('\r', '\n')
    },
    what: 'text whose lines end in CR alone',
    remedy: 'save it with the line ends of Windows or Unix',
  },
]

/**
 * Refuses a text that no layout fits as it stands and one would fit if it were encoded or broken into lines as CMS does:
 * passing it over as "nothing known" would lose a release. `start` is what the file begins with.
 */
export function refuseDefectiveText(start: Buffer, shape: FileShape): void {
  if (shape !== 'text' && shape !== 'other') return
  for (const { reads, what, remedy } of defects) {
    const text = reads(start)
    const format = text === null ? null : detectFormat('text', text)
    if (format !== null) throw new RefusedFileError(`it is ${what}, in the layout ${format.title}`, remedy)
  }
}

function utf16(start: Buffer, first: number, second: number): string | null {
  return start[0] === first && start[1] === second ? start.toString('utf16le', 2) : null
}

function swapped(start: Buffer): Buffer {
  return Buffer.from(start.subarray(0, start.length - (start.length % 2))).swap16()
}
