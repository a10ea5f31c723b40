import type { FactShape } from '../provenance/provenance.ts'

/** One line of ASC Addendum FF: how much of a procedure's rate is its device, in dollars. Null: blank in the file. */
export interface DeviceOffset extends FactShape {
  readonly typename: 'DeviceOffset'
  readonly code: string
  readonly offsetAmount: string | null
}

/** A hospital wage index of one area in one release. */
export interface WageIndex extends FactShape {
  readonly typename: 'WageIndex'
  readonly cbsa: string
  readonly name: string
  /** Null: the file prints no index for the area. */
  readonly value: string | null
}
