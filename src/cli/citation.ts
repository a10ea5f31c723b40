import { z } from 'zod'

/** What every command asks of a citation; operations append it. */
export const citationFragment = `
fragment Where on Citation {
  locator
  sourceFile { name sha256 }
  release { id edition }
  source { name authority }
}
`

export const citationShape = z.object({
  locator: z.string(),
  sourceFile: z.object({ name: z.string(), sha256: z.string() }).nullable(),
  release: z.object({ id: z.string(), edition: z.string() }),
  source: z.object({ name: z.string(), authority: z.string() }),
})
export type Citation = z.output<typeof citationShape>

/** One line: release, file, row; without the file where the source is a text. */
export function citationLine({ release, sourceFile, locator }: Citation): string {
  return [releaseKey(release.id), sourceFile?.name, locator].filter(Boolean).join(', ')
}

/** A release's key for the eye: `Release:RVU26B` is `RVU26B`. */
export function releaseKey(id: string): string {
  return id.replace(/^Release:/, '')
}

/** The lines of citations, each once, in order. */
export function citationLines(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map(citationLine))]
}
