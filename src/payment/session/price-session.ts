import type { LoaderSource } from '../../graph/loader.ts'
import type { Registry } from '../../provenance/provenance.loader.ts'
import type { Decimal } from '../../vocabulary/decimal.ts'
import type { ModifierCode } from '../../vocabulary/modifier-code.ts'
import type { HcpcsCode } from '../../vocabulary/hcpcs-code.ts'
import { type LineFacts, lineFacts } from '../line-facts.ts'
import type { NotPriced } from '../not-priced.ts'
import type { PaymentOutcome, PricingLine } from '../payment.ts'
import { finished, unitPrice } from '../price-line.ts'
import { multipleImaging, splitsHalves } from './multiple-imaging.ts'
import { multipleSurgery } from './multiple-surgery.ts'
import { multipleTherapy } from './multiple-therapy.ts'
import { paidLine } from './paid-line.ts'
import type { ReducedPart, SessionPart } from './session-part.ts'

const assistants = new Set(['80', '81', '82', 'AS'])

/**
 * Prices the lines of one session together: one clinician, one patient, one day. Each line is priced by itself, with its
 * modifiers; then the multiple-procedure rules reduce surgical, endoscopic, imaging and therapy lines among each other.
 * Assistants are ranked among themselves. Lines that no rule reduces (add-ons, visits) stay as they are.
 */
export async function priceSession(
  loaders: LoaderSource,
  registry: Registry,
  lines: readonly PricingLine[],
): Promise<PaymentOutcome[]> {
  const all = await Promise.all(lines.map((line) => lineFacts(loaders, registry, line)))
  const parts = (await Promise.all(all.map((facts, line) => partsOf(loaders, registry, facts, line)))).flat()
  const by = (indicators: string) => parts.filter((part) => indicators.includes(part.facts.codeRow.multipleProcedure))
  const surgical = by('23')
  const baseAmounts = await endoscopicBases(loaders, registry, surgical)
  const reduced = [
    ...multipleSurgery(
      surgical.filter((part) => !assists(part)),
      baseAmounts,
    ),
    ...multipleSurgery(surgical.filter(assists), baseAmounts),
    ...multipleImaging(by('467')),
    ...multipleTherapy(by('5')),
  ]
  const byLine = Map.groupBy<number, ReducedPart>(reduced, (part) => part.line)
  return all.map((facts, line) => {
    if ('reason' in facts) return facts
    const ranked = byLine.get(line)
    if (ranked !== undefined) return paidLine(facts, ranked)
    const unit = unitPrice(facts)
    return finished(facts, unit.steps, unit.amount, facts.line.units)
  })
}

function assists(part: SessionPart): boolean {
  return part.facts.line.modifiers.some((modifier) => assistants.has(modifier))
}

/** The separately ranked parts of a line: its units, and for global imaging the two halves of each unit. */
async function partsOf(
  loaders: LoaderSource,
  registry: Registry,
  facts: LineFacts | NotPriced,
  line: number,
): Promise<SessionPart[]> {
  if ('reason' in facts) return []
  const wholes = splitsHalves(facts.codeRow.multipleProcedure) ? await halvesOf(loaders, registry, facts) : [facts]
  return wholes.flatMap((one) =>
    Array.from({ length: facts.line.units }, () => ({ line, facts: one, ...unitPrice(one) })),
  )
}

/** The professional and the technical row of a global imaging line; the line itself when it is one half already or has no halves. */
async function halvesOf(loaders: LoaderSource, registry: Registry, facts: LineFacts): Promise<LineFacts[]> {
  if (facts.codeRow.pctcIndicator !== '1' || facts.plan.ownRow !== null) return [facts]
  const halves = await Promise.all(
    (['26', 'TC'] as ModifierCode[]).map((half) =>
      lineFacts(loaders, registry, { ...facts.line, modifiers: [...facts.line.modifiers, half] }),
    ),
  )
  const found = halves.filter((half): half is LineFacts => !('reason' in half))
  return found.length === 2 ? found : [facts]
}

/** Fees of the endoscopic base codes of a session under the circumstances of their family's first line. */
async function endoscopicBases(
  loaders: LoaderSource,
  registry: Registry,
  parts: readonly SessionPart[],
): Promise<Map<string, Decimal>> {
  const first = new Map(parts.toReversed().map((part) => [part.facts.codeRow.endoscopicBase, part.facts.line]))
  const amounts = await Promise.all(
    [...first].map(async ([base, line]): Promise<[string, Decimal][]> => {
      if (base === null) return []
      const facts = await lineFacts(loaders, registry, { ...line, code: base as HcpcsCode, modifiers: [] })
      return 'reason' in facts ? [] : [[base, unitPrice(facts).amount]]
    }),
  )
  return new Map(amounts.flat())
}
