import type { z } from 'zod'
import type { IngestOptions, Receipt } from '../ingest-report.ts'
import { programVersion } from '../program-version.ts'
import type { SurveyedFile } from '../survey/survey-path.ts'
import type { receiptParams } from './bookkeeping.queries.ts'
import type { FileStanding } from './file-standing.ts'
import type { Written } from './write-facts.ts'

const shownRejects = 20

/** What became of a surveyed file. `writeSeconds`: how long the second pass took. */
export function receiptOf(
  source: SurveyedFile,
  standing: Pick<FileStanding, 'extract'>,
  written: Written,
  writeSeconds: number,
  options: IngestOptions,
): Receipt {
  const { counts, file, format, release, sha256 } = source
  const { changes, duplicates, contradictions } = written
  const seconds = source.surveySeconds + writeSeconds
  return {
    file: file.label,
    sha256,
    format: format.title,
    kind: format.kind,
    release: release.id,
    extract: standing.extract,
    read: counts.read,
    accepted: counts.accepted - duplicates - contradictions.length,
    rejected: counts.rejected + contradictions.length,
    rejects: [...counts.rejects, ...contradictions].slice(0, shownRejects),
    duplicates,
    notes: counts.notes,
    resumed: false,
    ...changes,
    startedAt: options.startedAt ?? null,
    programVersion,
    seconds: Math.round(seconds * 100) / 100,
    rowsPerSecond: Math.round(counts.read / Math.max(seconds, 0.001)),
    peakMemoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** A receipt as the graph keeps it. Its key is release, file and start: ingests of one file at different times each keep theirs. */
export function receiptRecord(receipt: Receipt): z.input<typeof receiptParams> {
  const { sha256, release, startedAt, programVersion: version, seconds, rowsPerSecond, peakMemoryMegabytes } = receipt
  const { read, accepted, rejected, duplicates, notes } = receipt
  const { new: created, changed, ended, unchanged, recited, outranked, removed } = receipt
  return {
    key: [release, sha256, startedAt ?? ''].join('·'),
    sha256,
    props: {
      release,
      startedAt,
      programVersion: version,
      read,
      accepted,
      rejected,
      duplicates,
      notes,
      new: created,
      changed,
      ended,
      unchanged,
      recited,
      outranked,
      removed,
      milliseconds: Math.round(seconds * 1000),
      rowsPerSecond,
      peakMemoryMegabytes,
    },
  }
}
