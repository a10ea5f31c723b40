import { closeSync, openSync, writeSync } from 'node:fs'

const bufferedCharacters = 256 * 1024

/** A csv file in the dialect of Neo4j's import tool. Written as rows come: a table may have millions. */
export class CsvFile {
  readonly #file: number
  #text = ''

  /** Throws the system's error where the file stands already or cannot be written. */
  constructor(path: string) {
    this.#file = openSync(path, 'wx')
  }

  /** Cells as `textCell` and its like give them. */
  row(cells: readonly string[]): void {
    this.#text += `${cells.join(',')}\n`
    if (this.#text.length > bufferedCharacters) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
  }

  #flush(): void {
    writeSync(this.#file, this.#text)
    this.#text = ''
  }
}

/** Text is always quoted: an empty cell without quotes means that the property is absent. */
export function textCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
