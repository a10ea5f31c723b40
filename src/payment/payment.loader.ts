import type { z } from 'zod'
import { batchLoader, manyPerKey, onePerKey } from '../graph/loader.ts'
import type { DeviceOffset, WageIndex } from './device-offset.ts'
import type { AscRate, OutpatientRate } from './facility-rate.ts'
import { rowToAscRate, rowToDeviceOffset, rowToOutpatientRate, rowToWageIndex } from './facility-rate.row.ts'
import type { ConversionFactor, FeeScheduleRow, GpciRow, Locality } from './fee-schedule.ts'
import {
  rowToConversionFactor,
  rowToFeeScheduleRow,
  rowToGpciRow,
  rowToLocality,
  type zipRow,
} from './fee-schedule.row.ts'
import {
  ascRatesByKey,
  conversionFactorsByKind,
  deviceOffsetsByKey,
  feeRowsByCode,
  feeRowsByKey,
  gpciRowsByKey,
  gpciRowsByRelease,
  localitiesByKey,
  outpatientRatesByKey,
  wageIndicesByKey,
  zipsByZip,
} from './payment.queries.ts'

/** The key of a fee schedule row: `RVU26B:20972`, or `RVU26B:45378:53` with its modifier. */
export function feeRowKey(release: string, code: string, modifier?: string | null): string {
  return modifier ? `${release}:${code}:${modifier}` : `${release}:${code}`
}

/** Fee schedule rows by key; null where the release has no such row. */
export const feeRowLoader = batchLoader<string, FeeScheduleRow | null>(async (graph, keys) => {
  const rows = await graph.run(feeRowsByKey, { keys: [...keys] })
  return onePerKey(keys, rows, (row) => row.key).map((row) => row && rowToFeeScheduleRow(row))
})

/** Every fee schedule row of a code, over releases and modifiers. */
export const feeRowsByCodeLoader = batchLoader<string, FeeScheduleRow[]>(async (graph, codes) => {
  const rows = await graph.run(feeRowsByCode, { codes: [...codes] })
  return manyPerKey(codes, rows, (row) => row.code).map((ofCode) => ofCode.map(rowToFeeScheduleRow))
})

/** Geographic indices by `release:locality`. */
export const gpciLoader = batchLoader<string, GpciRow | null>(async (graph, keys) => {
  const rows = await graph.run(gpciRowsByKey, { keys: [...keys] })
  return onePerKey(keys, rows, (row) => row.key).map((row) => row && rowToGpciRow(row))
})

/** Geographic indices of every locality in a release. */
export const gpciOfReleaseLoader = batchLoader<string, GpciRow[]>(async (graph, releases) => {
  const rows = await graph.run(gpciRowsByRelease, { releases: [...releases] })
  return manyPerKey(releases, rows, (row) => row.release).map((ofRelease) => ofRelease.map(rowToGpciRow))
})

/** Localities by carrier and number (`13202-01`). */
export const localityLoader = batchLoader<string, Locality | null>(async (graph, keys) => {
  const rows = await graph.run(localitiesByKey, { keys: [...keys] })
  return onePerKey(keys, rows, (row) => row.key).map((row) => row && rowToLocality(row))
})

/** Rows of a five-digit ZIP over all loaded ZIP releases. */
export const zipLoader = batchLoader<string, z.output<typeof zipRow>[]>(async (graph, zips) => {
  const rows = await graph.run(zipsByZip, { zips: [...zips] })
  return manyPerKey(zips, rows, (row) => row.zip)
})

/** Conversion factors that rules state by themselves, by kind, oldest first. */
export const conversionFactorLoader = batchLoader<string, ConversionFactor[]>(async (graph, kinds) => {
  const rows = await graph.run(conversionFactorsByKind, { kinds: [...kinds] })
  return manyPerKey(kinds, rows, (row) => row.kind).map((ofKind) => ofKind.map(rowToConversionFactor))
})

/** Addendum B rows by `release:code`. */
export const outpatientRateLoader = batchLoader<string, OutpatientRate | null>(async (graph, keys) => {
  const rows = await graph.run(outpatientRatesByKey, { keys: [...keys] })
  return onePerKey(keys, rows, (row) => row.key).map((row) => row && rowToOutpatientRate(row))
})

/** ASC rows by `release:code`. */
export const ascRateLoader = batchLoader<string, AscRate | null>(async (graph, keys) => {
  const rows = await graph.run(ascRatesByKey, { keys: [...keys] })
  return onePerKey(keys, rows, (row) => row.key).map((row) => row && rowToAscRate(row))
})

/** Device offsets by `release:code`. */
export const deviceOffsetLoader = batchLoader<string, DeviceOffset | null>(async (graph, keys) => {
  const rows = await graph.run(deviceOffsetsByKey, { keys: [...keys] })
  return onePerKey(keys, rows, (row) => row.key).map((row) => row && rowToDeviceOffset(row))
})

/** Wage indices by `release:area`. */
export const wageIndexLoader = batchLoader<string, WageIndex | null>(async (graph, keys) => {
  const rows = await graph.run(wageIndicesByKey, { keys: [...keys] })
  return onePerKey(keys, rows, (row) => row.key).map((row) => row && rowToWageIndex(row))
})
