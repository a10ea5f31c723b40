import type { Layout } from './layouts.ts'

/**
 * Cuts an extract out of a CMS file: its banner and header, then the kept data lines,
 * byte for byte and in the order of the file. The text is latin-1, so that one character is one byte.
 */
export function cut(text: string, layout: Layout): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const header = lines.findIndex((line, at) => layout.endsHeader(line, lines[at + 1] ?? ''))
  const kept = lines.slice(header + 1).filter((line) => layout.keeps(line))
  return [...lines.slice(0, header + 1), ...kept].join('')
}
