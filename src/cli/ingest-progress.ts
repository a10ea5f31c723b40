import type { WriteStream } from 'node:tty'
import type { Progress } from '../ingest/ingest.ts'
import { counted } from './table.ts'

/** Shows how far an ingest is; `end` leaves a clean line. */
export interface ProgressView {
  show(progress: Progress): void
  end(): void
}

const barWidth = 24
/** A terminal is redrawn this often at the most; elsewhere, in a log, a line comes this seldom. */
const redrawMs = 100
const lineMs = 5_000

/** A bar on a terminal, a line every few seconds in a log, nothing when quiet. */
export function ingestProgress(stream: WriteStream, quiet: boolean): ProgressView {
  if (quiet) return { show: () => {}, end: () => {} }
  const onTerminal = stream.isTTY
  let shownAt = onTerminal ? 0 : Date.now()
  return {
    show(progress) {
      if (Date.now() - shownAt < (onTerminal ? redrawMs : lineMs)) return
      shownAt = Date.now()
      if (onTerminal) stream.write(`\r\u001B[K${describe(progress, true).slice(0, Math.max(20, stream.columns - 1))}`)
      else stream.write(`${describe(progress, false)}\n`)
    },
    end() {
      if (onTerminal) stream.write('\r\u001B[K')
    },
  }
}

function describe({ file, phase, rows, total }: Progress, withBar: boolean): string {
  if (total === undefined) return `${phase} ${file}: ${counted(rows)} rows`
  const share = total === 0 ? 1 : Math.min(1, rows / total)
  const bar = withBar ? `${'█'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '░')} ` : ''
  return `${phase} ${file}: ${bar}${Math.floor(share * 100)} %, ${counted(rows)} of ${counted(total)} rows`
}
