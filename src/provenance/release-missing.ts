import type { FactKind } from '../vocabulary/fact-kind.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { Registry } from './provenance.loader.ts'
import type { Release, SourceFile } from './provenance.ts'

/** What a whole release states, by family; families that are not here are whole with any file. */
const wholeRelease: Partial<Record<ReleaseFamily, readonly FactKind[]>> = {
  PFS: ['FEE_SCHEDULE', 'GPCI'],
  ASC: ['ASC_RATE', 'ASC_ANCILLARY', 'ASC_EXCLUSION', 'DEVICE_OFFSET'],
}

/** What people call a kind where a release lacks it. */
const titles: Partial<Record<FactKind, string>> = {
  FEE_SCHEDULE: 'the fee schedule (PPRRVU)',
  GPCI: 'the GPCIs',
  ASC_RATE: 'Addendum AA',
  ASC_ANCILLARY: 'Addendum BB',
  ASC_EXCLUSION: 'Addendum EE',
  DEVICE_OFFSET: 'Addendum FF',
}

/** Families that come in four files, f1 to f4. */
const inParts: ReadonlySet<ReleaseFamily> = new Set(['PTP_PRACTITIONER', 'PTP_HOSPITAL'])
const parts = ['f1', 'f2', 'f3', 'f4'] as const

/**
 * What of a release is not loaded, in words, each a line: parts, kinds of facts, files of which only an extract is loaded,
 * rows that could not be read, and files that an ingest did not finish. With a `kind` only what concerns such facts.
 * Empty for releases that are cited only: nobody began to load them.
 */
export function releaseMissing(
  release: Pick<Release, 'family'>,
  files: readonly SourceFile[],
  kind?: FactKind,
): string[] {
  const ofKind = files.filter((file) => file.kind !== null && (kind === undefined || file.kind === kind))
  if (ofKind.length === 0) return []
  const loaded = ofKind.filter((file) => file.complete)
  const whole = loaded.filter((file) => !file.extract)
  return [
    ...missingParts(release.family, whole),
    ...(kind === undefined ? missingKinds(release.family, loaded) : []),
    ...missingWholes(loaded, whole),
    ...whole
      .filter((file) => file.rejected > 0)
      .map((file) => `${file.rejected} rows of ${file.name} that were rejected`),
    ...ofKind.filter((file) => !file.complete).map(({ name }) => `the rest of ${name}, whose ingest did not finish`),
  ]
}

/** What of a release in the graph is not loaded, of all its facts or of one kind. */
export function missingOf(
  registry: Pick<Registry, 'releaseFiles'>,
  release: Pick<Release, 'family' | 'key'>,
  kind?: FactKind,
): string[] {
  return releaseMissing(release, registry.releaseFiles.get(release.key) ?? [], kind)
}

function missingParts(family: ReleaseFamily, whole: readonly SourceFile[]): string[] {
  const present = new Set(whole.map(({ name }) => /[-_](f[1-4])\b/i.exec(name)?.[1]?.toLowerCase()))
  // A table in one file has no parts.
  if (!inParts.has(family) || whole.length === 0 || present.has(undefined)) return []
  return parts.filter((part) => !present.has(part)).map((part) => `part ${part} of f1 to f4`)
}

function missingKinds(family: ReleaseFamily, loaded: readonly SourceFile[]): string[] {
  const present = new Set(loaded.map(({ kind }) => kind))
  return (wholeRelease[family] ?? []).filter((kind) => !present.has(kind)).map((kind) => titles[kind] ?? kind)
}

function missingWholes(loaded: readonly SourceFile[], whole: readonly SourceFile[]): string[] {
  const kinds = new Set(whole.map(({ kind }) => kind))
  const originals = loaded.filter((file) => file.extract && file.extractOf !== null && !kinds.has(file.kind))
  return [...new Set(originals.map(({ extractOf }) => `the whole of ${extractOf}: an extract is loaded`))]
}
