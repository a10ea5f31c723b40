/** Along which way a relation is counted, seen from the code. */
type NeighbourDirection = 'OUT' | 'IN'

/** How many neighbours a code has along one relation on a date of service. */
export interface NeighbourCount {
  readonly relation: string
  readonly direction: NeighbourDirection
  readonly count: number
}
