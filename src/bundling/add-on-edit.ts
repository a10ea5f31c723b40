import type { CitationRef, FactMethod } from '../provenance/provenance.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'

/**
 * One row of CMS's add-on code edits: an add-on code and a primary it may be billed with.
 * Type 1: never paid without a listed primary. Type 2: the contractor lists the primaries. Type 3: listed ones and the
 * contractor's others.
 */
export interface AddOnEdit {
  readonly addOn: string
  /** Null: the contractor defines the primaries (`CCCCC` in the file). */
  readonly primary: string | null
  readonly type: number
  readonly effective: ServiceDate
  readonly deletion: ServiceDate | null
  readonly method: FactMethod
  readonly firstFile: string
  readonly firstRelease: string
  /** The last release that stated it; null while it stands. */
  readonly lastRelease: string | null
  readonly citations: readonly CitationRef[]
}

/** Whether an add-on edit holds on a date of service, both ends inclusive; a row that ends on the day it begins is void. */
export function addOnHoldsOn(edit: AddOnEdit, on: ServiceDate): boolean {
  if (edit.deletion !== null && edit.deletion <= edit.effective) return false
  return edit.effective <= on && (edit.deletion === null || on <= edit.deletion)
}
