import { releaseKey } from './citation.ts'
import type { MetaAnswer } from './status-operation.ts'
import { counted, indent, table } from './table.ts'

/** What is loaded, as a table per question: which releases, which of them count today, and what is missing. */
export function printStatus(store: string, on: string, meta: MetaAnswer): string {
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
    section(`In force today, ${on}`, inForce.map(({ message }) => message).join('\n')),
    section('Missing today', missing.map(({ message }) => message).join('\n')),
  ].join('\n\n')
}

function section(title: string, body: string): string {
  return `${title}\n${indent(body === '' ? 'none' : body)}`
}

function releaseRow(release: MetaAnswer['releases'][number]): string[] {
  const rows = release.counts.map(({ kind, rows: count }) => `${kind} ${counted(count)}`)
  return [
    releaseKey(release.id),
    `${release.effectiveFrom} to ${release.effectiveTo ?? 'open'}`,
    release.standing,
    rows.join(', '),
  ]
}
