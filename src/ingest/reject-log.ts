import { closeSync, openSync, writeSync } from 'node:fs'
import type { RejectedRow } from './ingest-report.ts'

const bufferedCharacters = 64 * 1024

/** Every rejected row, one JSON object a line, where the caller asked for it. Written as they come: there may be millions. */
export class RejectLog {
  readonly #file: number | null
  #text = ''

  /** `path` undefined: nobody asked. Throws the system's error where the file cannot be written. */
  constructor(path: string | undefined) {
    this.#file = path === undefined ? null : openSync(path, 'w')
  }

  add(file: string, row: RejectedRow): void {
    if (this.#file === null) return
    this.#text += `${JSON.stringify({ file, ...row })}\n`
    if (this.#text.length > bufferedCharacters) this.flush()
  }

  flush(): void {
    if (this.#file !== null && this.#text !== '') writeSync(this.#file, this.#text)
    this.#text = ''
  }

  close(): void {
    this.flush()
    if (this.#file !== null) closeSync(this.#file)
  }
}
