import { type PtpLine, digestOfTexts } from './ptp-line.ts'

/** The code at an end of a file with all that the file says of it: the next part may say the rest. */
export interface PartEnd {
  code: string
  edits: readonly string[]
}

/** What a file says of one column-one code, in short. */
export interface CodeSummary {
  lines: number
  digest: string
}

/** What the first pass keeps of a PTP file: enough to know which codes have changed without reading the file again. */
export interface PtpSummary {
  /** By column-one code, in the order of the file; null when a code stands in two places of it. */
  codes: ReadonlyMap<string, CodeSummary> | null
  /** Codes in ascending order, as in CMS's files: only then does a part say which codes lie in it. */
  isSorted: boolean
  first: PartEnd | null
  last: PartEnd | null
}

/** Makes the summary of a file while its lines go by. Holds the lines of one code at a time. */
export class PtpSummarizer {
  readonly #codes = new Map<string, CodeSummary>()
  #isGrouped = true
  #isSorted = true
  #first: PartEnd | null = null
  #code = ''
  #latest = ''
  #edits: string[] = []

  add(lines: readonly PtpLine[]): void {
    for (const { columnOne, text } of lines) {
      if (columnOne !== this.#code) {
        this.#endCode()
        this.#code = columnOne
        this.#edits = []
      }
      this.#edits.push(text)
    }
  }

  end(): PtpSummary {
    this.#endCode()
    const last = this.#code === '' ? null : { code: this.#code, edits: this.#edits }
    return { codes: this.#isGrouped ? this.#codes : null, isSorted: this.#isSorted, first: this.#first, last }
  }

  #endCode(): void {
    const code = this.#code
    if (code === '') return
    this.#first ??= { code, edits: this.#edits }
    if (this.#codes.has(code)) this.#isGrouped = false
    if (this.#isGrouped) this.#codes.set(code, { lines: this.#edits.length, digest: digestOfTexts(this.#edits) })
    if (code < this.#latest) this.#isSorted = false
    this.#latest = code
  }
}
