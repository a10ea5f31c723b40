import type { MueLimit } from '../bundling/mue-limit.ts'
import type { Claim, ClaimLine } from './claim.ts'
import type { LineFinding } from './ptp-rule.ts'

/**
 * Units against the medically unlikely edits in force. Adjudication indicator 1 looks at each line by itself; 2 and 3 at
 * the sum of the day, and deny every line of the code, not only the excess. A code without a limit is not unlimited:
 * some limits are confidential.
 */
export function mueFindings(claim: Claim, limits: ReadonlyMap<string, MueLimit>): LineFinding[] {
  const byCode = Map.groupBy(claim.lines, (line) => line.code)
  return [...byCode].flatMap(([code, lines]) => {
    const limit = limits.get(code)
    if (limit === undefined) return []
    const perLine = limit.adjudicationIndicator === 1
    const total = lines.reduce((sum, line) => sum + line.units, 0)
    return lines
      .filter((line) => (perLine ? line.units : total) > limit.value)
      .map((line) => ({ line: line.number, finding: excess(line, limit, perLine ? line.units : total) }))
  })
}

function excess(line: ClaimLine, limit: MueLimit, units: number): LineFinding['finding'] {
  const scope = limit.adjudicationIndicator === 1 ? 'on the line' : 'on the day'
  return {
    rule: 'MUE',
    effect: 'DENY',
    message: `${line.code}: ${units} units ${scope}, the limit is ${limit.value} (adjudication indicator ${limit.adjudicationIndicator}): all units are denied.`,
    otherLine: null,
    fix: fixes[limit.adjudicationIndicator] ?? null,
    citations: limit.citations,
  }
}

const fixes: Readonly<Record<number, string>> = {
  1: 'Report distinct services on lines of their own with the modifier that tells them apart.',
  2: 'The limit is absolute: correct the units.',
  3: 'Correct the units, or appeal with the records that show them necessary. Both sides of one operation are one line with modifier 50 and one unit.',
}
