import type { Code, Statement } from '../code/code.ts'
import { statementsByCodeLoader } from '../code/code.loader.ts'
import type { LoaderSource } from '../graph/loader.ts'
import type { Modifier } from '../modifier/modifier.ts'
import { modifiersLoader } from '../modifier/modifier.loader.ts'
import {
  type Applicability,
  applicabilityWithoutRow,
  modifierApplicability,
} from '../modifier/modifier-applicability.ts'
import { feeRowInForce, feeScheduleInForce } from '../payment/fee-in-force.ts'
import type { CitationRef } from '../provenance/provenance.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'

/** What is known about one modifier on one code on a date of service. */
export interface ModifierApplicability extends Applicability {
  readonly modifier: Modifier
  /** The fee schedule row that holds the indicator; where none decides, the modifier's own entry. */
  readonly citations: readonly CitationRef[]
  /** What an editor notes about the modifier on this code. */
  readonly note: Statement | null
}

/** Every modifier of the graph on a code, by the fee schedule row in force on a date of service. */
export async function modifiersOn(
  loaders: LoaderSource,
  registry: Registry,
  { code }: Code,
  on: ServiceDate,
): Promise<ModifierApplicability[]> {
  const [modifiers, codeRow, professionalRow, statements] = await Promise.all([
    loaders.loader(modifiersLoader).load('modifiers'),
    feeRowInForce(loaders, registry, code, on),
    feeRowInForce(loaders, registry, code, on, '26'),
    loaders.loader(statementsByCodeLoader).load(code),
  ])
  const notes = statements.filter((statement) => statement.kind === 'MODIFIER_NOTE')
  return modifiers.map((modifier) => {
    // The row of 26 has the PC/TC indicator that decides about 26: 83020-26 has 6 where 83020 has 9.
    const row = (modifier.code === '26' ? professionalRow : null) ?? codeRow ?? professionalRow
    const answer =
      row === null ? applicabilityWithoutRow(whyNoRow(registry, code, on)) : modifierApplicability(modifier, row)
    return {
      ...answer,
      modifier,
      citations: row === null || answer.indicator === null ? modifier.citations : row.citations,
      note: notes.find((note) => note.modifiers.includes(modifier.code)) ?? null,
    }
  })
}

function whyNoRow(registry: Registry, code: string, on: ServiceDate): string {
  const release = feeScheduleInForce(registry, on)
  return release === null
    ? `No fee schedule in force on ${on} is loaded`
    : `${release.key} as loaded has no row for ${code}`
}
