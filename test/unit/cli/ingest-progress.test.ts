import { WriteStream } from 'node:tty'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ingestProgress } from '../../../src/cli/ingest-progress.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A stream that keeps what is written to it, on a terminal of 120 columns or elsewhere. */
function stream(isTTY: boolean): { stream: WriteStream; written: string[] } {
  const written: string[] = []
  const kept = Object.create(WriteStream.prototype, {
    isTTY: { value: isTTY },
    columns: { value: 120 },
    write: { value: (text: string) => written.push(text) > 0 },
  }) as WriteStream
  return { stream: kept, written }
}

const half = { file: 'a.txt', phase: 'writing', rows: 1_250, total: 2_500 } as const

test('a bar on a terminal, redrawn in place, and gone at the end', () => {
  const { stream: terminal, written } = stream(true)
  const view = ingestProgress(terminal, false)
  view.show(half)
  view.end()
  expect(written).toEqual([
    `\r\u001B[Kwriting a.txt: ${'█'.repeat(12)}${'░'.repeat(12)} 50 %, 1,250 of 2,500 rows`,
    '\r\u001B[K',
  ])
})

test('elsewhere a line every five seconds, without a bar', () => {
  const { stream: log, written } = stream(false)
  const view = ingestProgress(log, false)
  for (let second = 0; second <= 11; second += 1) {
    view.show({ file: 'a.txt', phase: 'reading', rows: second * 1_000 })
    vi.advanceTimersByTime(1_000)
  }
  view.end()
  expect(written).toEqual(['reading a.txt: 5,000 rows\n', 'reading a.txt: 10,000 rows\n'])
})

test('nothing when quiet', () => {
  const { stream: terminal, written } = stream(true)
  const view = ingestProgress(terminal, true)
  view.show(half)
  view.end()
  expect(written).toEqual([])
})
