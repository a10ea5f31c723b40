/** One line that differs, or that could not be computed (`published` null: then `ours` says why). */
export interface Mismatch {
  readonly line: number
  readonly what: string
  readonly published: string | null
  readonly ours: string
}

/** What came of one payment file. A price agrees when all its amounts do. */
export interface FileVerification {
  readonly file: string
  readonly release: string | null
  /** False: the release of the file's own quarter is not loaded, and another of its year stood in. */
  readonly exact: boolean
  readonly prices: number
  readonly agreed: number
  readonly mismatches: readonly Mismatch[]
}

/** "109 of 109", against what, and each mismatch on a line of its own. */
export function printMismatches(result: FileVerification): string {
  const stand = result.exact ? '' : ' (the release of the file’s own quarter is not loaded)'
  const against = result.release === null ? '' : `, from ${result.release}${stand}`
  const lines = result.mismatches.map((one) =>
    one.published === null
      ? `  line ${one.line}: ${one.what}: ${one.ours}`
      : `  line ${one.line}: ${one.what}: published ${one.published}, here ${one.ours}`,
  )
  return [`${result.file}: ${result.agreed} of ${result.prices}${against}`, ...lines].join('\n')
}
