import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { factKind } from '../vocabulary/fact-kind.ts'
import { releaseFamily } from '../vocabulary/release-family.ts'
import { serviceDate } from '../vocabulary/service-date.ts'
import { RefusedFileError } from './refused.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 in hex')

/** A dated edition of a source, as a manifest states it or as it follows from a release id. */
export const releaseRecord = z.object({
  id: z.string().min(1),
  family: releaseFamily,
  source: z.string().min(1),
  edition: z.string().min(1),
  effectiveFrom: serviceDate,
  effectiveTo: serviceDate.nullable(),
  publishedOn: serviceDate.nullable(),
  supersedes: z.array(z.string()),
})
export type ReleaseRecord = z.output<typeof releaseRecord>

const manifestFile = z.object({
  path: z.string().min(1),
  kind: factKind,
  release: z.string().min(1),
  retrievedOn: serviceDate.nullable(),
  sha256,
  extract: z.boolean(),
  extractOf: z.object({ name: z.string(), sha256: sha256.nullable() }).nullable(),
  url: z.string().nullable(),
})
export type ManifestFile = z.output<typeof manifestFile>

/** A file that statements cite and that is not shipped: named and hashed only. */
const citedFile = z.object({
  name: z.string().min(1),
  sha256,
  bytes: z.int(),
  release: z.string().min(1),
  retrievedOn: serviceDate.nullable(),
  rowLabel: z.string().min(1),
})
export type CitedFile = z.output<typeof citedFile>

const manifestShape = z.object({
  releases: z.array(releaseRecord),
  files: z.array(manifestFile),
  cited: z.array(citedFile),
})
export type Manifest = z.output<typeof manifestShape>

/** The `manifest.json` of a folder, or null when it has none. Throws `RefusedFileError` naming the entry that is wrong. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const parsed = manifestShape.safeParse(parsedJson(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new RefusedFileError(
    `manifest.json: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'not a manifest'}`,
    'correct the manifest',
  )
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
