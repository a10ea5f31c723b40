import type { Graph } from '../../graph/graph.ts'
import { mergePtpRationales, ptpRationales } from './ptp.queries.ts'

/** The rationales that CMS has used, by the number that edges carry. Numbers are ours and never change. */
const known = [
  'CPT Manual or CMS manual coding instruction',
  'Misuse of Column Two code with Column One code',
  'Standards of medical/surgical practice',
  'Standard preparation/monitoring services for anesthesia',
  'Mutually exclusive procedures',
  'HCPCS/CPT procedure code definition',
  'More extensive procedure',
  'Anesthesia service included in surgical procedure',
  'CPT Separate procedure definition',
  'Sequential procedure',
  'Laboratory panel',
  'Gender-specific procedures',
] as const

/** Numbers of rationale texts; a text that is new gets the next number, and `store` writes what the graph lacks. */
export interface RationaleNumbers {
  numberOf: (text: string) => number
  store: () => Promise<void>
}

export async function rationaleNumbers(graph: Graph): Promise<RationaleNumbers> {
  const stored = await graph.run(ptpRationales, {})
  const numbers = new Map<string, number>(known.map((text, index) => [text, index + 1]))
  for (const { text, number } of stored) numbers.set(text, number)
  const inGraph = new Set(stored.map(({ text }) => text))
  const used = new Set<string>()
  return {
    numberOf(text) {
      used.add(text)
      const number = numbers.get(text) ?? Math.max(...numbers.values()) + 1
      numbers.set(text, number)
      return number
    },
    async store() {
      const missing = [...used].filter((text) => !inGraph.has(text))
      if (missing.length === 0) return
      const rationales = missing.map((text) => ({ number: numbers.get(text) ?? 0, text }))
      await graph.write((transaction) => transaction.run(mergePtpRationales, { rationales }))
      for (const text of missing) inGraph.add(text)
    },
  }
}
