import { InvalidArgumentError } from 'commander'
import { z } from 'zod'
import type { Graph } from '../graph/graph.ts'
import { schema } from '../server/schema.ts'
import { serviceDate, type ServiceDate } from '../vocabulary/service-date.ts'
import { releaseKey } from './citation.ts'
import { type Operation, runOperation } from './run-operation.ts'

const feeSchedules: Operation<{ meta: { releases: FeeSchedule[] } }> = {
  text: `query FeeSchedules { meta { releases { id family standing effectiveFrom effectiveTo } } }`,
  shape: z.object({
    meta: z.object({
      releases: z.array(
        z.object({
          id: z.string(),
          family: z.string(),
          standing: z.string(),
          effectiveFrom: serviceDate,
          effectiveTo: serviceDate.nullable(),
        }),
      ),
    }),
  }),
}

interface FeeSchedule {
  id: string
  family: string
  standing: string
  effectiveFrom: ServiceDate
  effectiveTo: ServiceDate | null
}

/** The calendar day where the user is. The graph itself never asks for it. */
export function today(now = new Date()): ServiceDate {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as ServiceDate
}

/**
 * The date of service to ask for: the one given; else today if a fee schedule in force is loaded; else the last day that
 * the newest loaded one covers. Says on stderr what it took when it was not given.
 */
export async function dateOfService(graph: Graph, given: ServiceDate | undefined): Promise<ServiceDate> {
  if (given !== undefined) return given
  const { meta } = await runOperation(schema, graph, feeSchedules)
  const loaded = meta.releases.filter(({ family, standing }) => family === 'PFS' && standing !== 'CITED')
  const chosen = chooseDate(loaded, today())
  console.error(`No date of service given (--on): ${chosen.why}`)
  return chosen.on
}

/** `loaded` are the fee schedules of which files are loaded. */
export function chooseDate(loaded: readonly FeeSchedule[], now: ServiceDate): { on: ServiceDate; why: string } {
  const inForce = loaded.find((one) => one.effectiveFrom <= now && (one.effectiveTo ?? now) >= now)
  if (inForce !== undefined)
    return { on: now, why: `taking today, ${now}, for which ${releaseKey(inForce.id)} is loaded.` }
  const newest = loaded.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0]
  if (newest === undefined)
    return { on: now, why: `taking today, ${now}; no fee schedule is loaded (claimgraph ingest).` }
  const on = lastDay(newest)
  return { on, why: `no fee schedule for today is loaded, taking ${on}, the last day of ${releaseKey(newest.id)}.` }
}

function lastDay(release: FeeSchedule): ServiceDate {
  return release.effectiveTo ?? release.effectiveFrom
}

/** Reads a date option; commander shows what is expected of a bad one. */
export function dateOption(given: string): ServiceDate {
  const parsed = serviceDate.safeParse(given)
  if (parsed.success) return parsed.data
  throw new InvalidArgumentError(parsed.error.issues[0]?.message ?? 'no date')
}
