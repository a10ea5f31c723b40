import type { Changes } from '../ingest-report.ts'
import type { Written } from './write-facts.ts'

/** What two parts of one file did, together. */
export function addWritten(one: Written, other: Written): Written {
  const changes: Changes = { ...one.changes }
  for (const change of Object.keys(changes) as (keyof Changes)[]) changes[change] += other.changes[change]
  return {
    changes,
    duplicates: one.duplicates + other.duplicates,
    contradictions: [...one.contradictions, ...other.contradictions],
  }
}
