import { z } from 'zod'
import type { StatedFact } from '../format.ts'
import { decimalCell } from '../reading/cells.ts'
import type { ColumnPattern } from '../reading/columns.ts'
import { localityKeyOf, localityNameCell, localityNumberCell, macCell } from '../reading/locality-cells.ts'

/** Columns of ANESyyyy; the name of the last one states the national factor. */
export const anesthesiaColumns = {
  mac: { name: 'Contractor', header: /^Contractor/i },
  locality: { name: 'Locality', header: /^Locality$/i },
  name: { name: 'Locality Name', header: /^Locality Name/i },
  conversionFactor: { name: 'National Anes CF of …', header: /Anes\w* CF/i },
} as const satisfies Record<string, ColumnPattern>

export const anesthesiaRow = z.object({
  mac: macCell,
  locality: localityNumberCell,
  name: localityNameCell,
  /** Dollars per anesthesia unit in this locality. */
  conversionFactor: decimalCell,
})

/** `nationalFactor`: dollars per unit before the locality's indices, as the header prints it; null where it does not. */
export function anesthesiaToFact(nationalFactor: string | null): (row: z.output<typeof anesthesiaRow>) => StatedFact {
  return (row) => {
    const locality = localityKeyOf(row)
    const { name, conversionFactor } = row
    return { naturalKey: locality, values: { locality, name, conversionFactor, nationalFactor }, about: {} }
  }
}
