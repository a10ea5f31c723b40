/** A stored edge that starts at one code, with the citation that names it. */
export interface StoredEdge {
  /** Everything that the edge says: equal texts are equal edges. */
  value: string
  columnTwo: string
  firstFile: string
  firstRow: number
  firstRelease: string
  /** Last release that stated it; null while it stands. */
  lastRelease: string | null
}

const citationFields = 4

/** Reads a text of fields parted by `|`: the code where the edge ends, what else it says, and last file, row and releases. */
export function storedEdge(text: string): StoredEdge {
  const parts = text.split('|')
  const [firstFile = '', firstRow = '', firstRelease = '', lastRelease = ''] = parts.slice(-citationFields)
  return {
    value: parts.slice(0, -citationFields).join('|'),
    columnTwo: parts[0] ?? '',
    firstFile,
    firstRow: Number(firstRow),
    firstRelease,
    lastRelease: lastRelease === '' ? null : lastRelease,
  }
}
