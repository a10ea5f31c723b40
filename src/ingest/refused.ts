/** A file that is not loaded, why, and what its owner can do about it. */
export interface Refusal {
  file: string
  reason: string
  remedy: string
}

/**
 * Thrown while a file is read, to leave its parser at once; `ingest` turns it into a `Refusal` in its report.
 * It never leaves this folder.
 */
export class RefusedFileError extends Error {
  override readonly name = 'RefusedFileError'
  readonly reason: string
  readonly remedy: string

  constructor(reason: string, remedy: string) {
    super(`${reason}; ${remedy}`)
    this.reason = reason
    this.remedy = remedy
  }
}

export const downloadAgain = 'download the file again from CMS and give the new copy'

/** The refusal of a file whose header lacks a column; `expected` is the column as CMS calls it. */
export function missingColumn(expected: string, found?: string): RefusedFileError {
  const where = found === undefined || found === '' ? '' : `, where "${found}" stands`
  return new RefusedFileError(
    `the column "${expected}" is missing${where}`,
    'give the file as CMS publishes it, with every column in its place',
  )
}
