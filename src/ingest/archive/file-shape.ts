import type { FileShape } from './input-file.ts'

/** How many bytes of a file its shape and format are judged by. */
export const headBytes = 64 * 1024

const officeParts: readonly (readonly [string, FileShape])[] = [
  ['xl/workbook.xml', 'workbook'],
  ['word/document.xml', 'document'],
]

/** The shape that the first bytes of a file show; its name is not asked. */
export function shapeOf(head: Buffer): FileShape {
  if (head.length === 0) return 'empty'
  if (head.subarray(0, 2).toString('latin1') === 'PK') return 'zip'
  const text = head.toString('latin1')
  if (text.startsWith('%PDF')) return 'pdf'
  if (/^\s*(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<html)/i.test(text)) return 'page'
  return text.includes('\0') ? 'other' : 'text'
}

/** The shape of a zip by what is in it: Office files are zips too. */
export function shapeOfZip(entryNames: readonly string[]): FileShape {
  return officeParts.find(([part]) => entryNames.includes(part))?.[1] ?? 'zip'
}
