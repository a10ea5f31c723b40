/**
 * What one ingest did with one file. `read` = accepted + rejected + duplicates + notes; the changes say what became of the
 * accepted rows. Ingests that changed nothing leave none.
 */
export interface Receipt {
  /** sha256 of the file. */
  readonly key: string
  readonly release: string
  /** ISO instant; null where the caller told none. */
  readonly startedAt: string | null
  readonly programVersion: string
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicates: number
  readonly notes: number
  readonly new: number
  readonly changed: number
  readonly ended: number
  readonly unchanged: number
  readonly recited: number
  readonly outranked: number
  readonly removed: number
  readonly milliseconds: number
  readonly rowsPerSecond: number
  readonly peakMemoryMegabytes: number
}
