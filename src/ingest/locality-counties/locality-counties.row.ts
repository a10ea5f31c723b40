import { z } from 'zod'
import type { StatedFact } from '../format.ts'
import type { ColumnPattern } from '../reading/columns.ts'
import { localityKeyOf, localityNameCell, localityNumberCell, macCell } from '../reading/locality-cells.ts'

/** Columns of yyLOCCO; CMS writes "Adminstrative" in the first. */
export const localityCountiesColumns = {
  mac: { name: 'Medicare Administrative Contractor', header: /^Medicare Admin/i },
  locality: { name: 'Locality Number', header: /^Locality Number/i },
  state: { name: 'State', header: /^State/i },
  area: { name: 'Fee Schedule Area', header: /^Fee Schedule Area/i },
  counties: { name: 'Counties', header: /^Counties/i },
} as const satisfies Record<string, ColumnPattern>

export const localityCountiesRow = z.object({
  mac: macCell,
  locality: localityNumberCell,
  /** Full name, carried down from the first row of the state. */
  state: z.string().trim().min(1, 'the name of a state'),
  area: localityNameCell,
  /** Prose as published, typing errors and all: `ALL OTHER COUNTIES`, `LOS ANGELES /ORAGNGE CNTY`. */
  counties: z.string().trim().min(1, 'counties'),
})

export function localityCountiesToFact(row: z.output<typeof localityCountiesRow>): StatedFact {
  const { state, area, counties } = row
  const locality = localityKeyOf(row)
  return { naturalKey: locality, values: { locality, state, area, counties }, about: {} }
}
