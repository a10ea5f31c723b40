import { releaseKey } from './citation.ts'
import type { MetaAnswer } from './status-operation.ts'
import { counted, indent, table } from './table.ts'

type LoadedRelease = MetaAnswer['releases'][number]

/** A line per release and thing that it lacks: `RVU26B  the GPCIs`. */
export function missingTable(releases: readonly LoadedRelease[]): string {
  return table(releases.flatMap(({ id, missing }) => missing.map((what) => [releaseKey(id), what])))
}

/** Every release with its publisher, its dates, what it corrects, and its files with rows and sha256. */
export function releaseDetails(releases: readonly LoadedRelease[]): string {
  return releases.map(releaseText).join('\n\n')
}

function releaseText(release: LoadedRelease): string {
  const { id, edition, source, effectiveFrom, effectiveTo, publishedOn, supersedes, files } = release
  const lines = [
    `${source.name}: ${edition}`,
    `in force ${effectiveFrom} to ${effectiveTo ?? 'open'}${publishedOn === null ? '' : `, published ${publishedOn}`}`,
  ]
  if (supersedes.length > 0) lines.push(`corrects ${supersedes.map((one) => releaseKey(one.id)).join(', ')}`)
  return [releaseKey(id), indent(lines.join('\n')), indent(table(files.map(fileRow), [2]))].join('\n')
}

function fileRow({ name, kind, rows, extract, retrievedOn, sha256 }: LoadedRelease['files'][number]): string[] {
  const what = kind === null ? 'cited only' : `${kind}${extract ? ' (extract)' : ''}`
  return [name, what, rows === null ? '' : counted(rows), retrievedOn === null ? '' : `fetched ${retrievedOn}`, sha256]
}
