import { releaseKey } from './citation.ts'
import { missingTable, releaseDetails } from './print-releases.ts'
import type { MetaAnswer } from './status-operation.ts'
import { counted, indent, table } from './table.ts'

/**
 * What is loaded, as a table per question: which releases, what they lack, which of them count today, and what is missing.
 * `withFiles`: also every file with its sha256.
 */
export function printStatus(store: string, on: string, meta: MetaAnswer, withFiles: boolean): string {
  const engine = table([
    ['Engine', `${meta.engine} ${meta.engineVersion}`],
    ['Store', store],
    ['Graph version', String(meta.graphVersion)],
  ])
  const loaded = meta.releases.filter((release) => release.standing !== 'CITED')
  if (loaded.length === 0) {
    return `${engine}\n\nNothing is loaded. "claimgraph ingest <file>" loads a CMS file; "claimgraph serve" loads the examples.`
  }
  const inForce = meta.coverage.filter((family) => family.status === 'CURRENT')
  const missing = meta.coverage.filter((family) => family.status !== 'CURRENT')
  return [
    engine,
    section('Releases loaded', table(loaded.map(releaseRow))),
    ...(withFiles ? [section('Their files', releaseDetails(loaded))] : []),
    section('Not loaded of these releases', missingTable(loaded)),
    section('Gaps between them', meta.gaps.map(({ message }) => message).join('\n')),
    section(`In force today, ${on}`, inForce.map(({ message }) => message).join('\n')),
    section('Missing today', missing.map(({ message }) => message).join('\n')),
  ].join('\n\n')
}

function section(title: string, body: string): string {
  return `${title}\n${indent(body === '' ? 'none' : body)}`
}

type LoadedRelease = MetaAnswer['releases'][number]

function releaseRow(release: LoadedRelease): string[] {
  const span = `${release.effectiveFrom} to ${release.effectiveTo ?? 'open'}`
  return [releaseKey(release.id), span, release.standing, rowsByKind(release)]
}

/** Rows by kind; an extract is named as such, and not counted where a whole file of its kind is loaded too. */
function rowsByKind({ files }: LoadedRelease): string {
  const byKind = Map.groupBy(files, (file) => file.kind)
  byKind.delete(null)
  return [...byKind]
    .map(([kind, ofKind]) => {
      const whole = ofKind.filter((file) => !file.extract)
      const rows = (whole.length > 0 ? whole : ofKind).reduce((sum, file) => sum + (file.rows ?? 0), 0)
      return `${kind} ${counted(rows)}${whole.length > 0 ? '' : ' (extract)'}`
    })
    .join(', ')
}
