import { z } from 'zod'
import { decimalText } from '../vocabulary/decimal.ts'
import type { DeviceOffset, WageIndex } from './device-offset.ts'
import type { AscRate, OutpatientRate } from './facility-rate.ts'

const method = z.enum(['TRANSCRIBED', 'DERIVED', 'EDITORIAL'])

/** One Addendum B line, as cypher/payment/outpatient-rates-by-key.cypher returns it. */
export const outpatientRateRow = z.object({
  key: z.string(),
  release: z.string(),
  code: z.string(),
  statusIndicator: z.string(),
  apc: z.string().nullable(),
  weight: decimalText.nullable(),
  rate: decimalText.nullable(),
  nationalCopayment: decimalText.nullable(),
  minimumCopayment: decimalText.nullable(),
  file: z.string(),
  row: z.int(),
  method,
})

export function rowToOutpatientRate(row: z.output<typeof outpatientRateRow>): OutpatientRate {
  const { file, row: line, key, ...fields } = row
  return {
    ...fields,
    typename: 'OutpatientRate',
    id: `OutpatientRate:${key}`,
    citations: [{ file, row: line, release: fields.release }],
  }
}

/** One ASC addendum line, as cypher/payment/asc-rates-by-key.cypher returns it. */
export const ascRateRow = z.object({
  key: z.string(),
  release: z.string(),
  code: z.string(),
  addendum: z.enum(['AA', 'BB', 'EE']),
  paymentIndicator: z.string().nullable(),
  multipleProcedureDiscount: z.boolean().nullable(),
  weight: decimalText.nullable(),
  rate: decimalText.nullable(),
  excluded: z.boolean(),
  file: z.string(),
  row: z.int(),
  method,
})

export function rowToAscRate(row: z.output<typeof ascRateRow>): AscRate {
  const { file, row: line, key, ...fields } = row
  return {
    ...fields,
    typename: 'AscRate',
    id: `AscRate:${key}`,
    citations: [{ file, row: line, release: fields.release }],
  }
}

/** One device offset, as cypher/payment/device-offsets-by-key.cypher returns it. */
export const deviceOffsetRow = z.object({
  key: z.string(),
  release: z.string(),
  code: z.string(),
  offsetAmount: decimalText.nullable(),
  file: z.string(),
  row: z.int(),
  method,
})

export function rowToDeviceOffset(row: z.output<typeof deviceOffsetRow>): DeviceOffset {
  const { file, row: line, key, ...fields } = row
  return {
    ...fields,
    typename: 'DeviceOffset',
    id: `DeviceOffset:${key}`,
    citations: [{ file, row: line, release: fields.release }],
  }
}

/** One wage index, as cypher/payment/wage-indices-by-key.cypher returns it. */
export const wageIndexRow = z.object({
  key: z.string(),
  release: z.string(),
  cbsa: z.string(),
  name: z.string(),
  value: decimalText.nullable(),
  file: z.string(),
  row: z.int(),
  method,
})

export function rowToWageIndex(row: z.output<typeof wageIndexRow>): WageIndex {
  const { file, row: line, key, ...fields } = row
  return {
    ...fields,
    typename: 'WageIndex',
    id: `WageIndex:${key}`,
    citations: [{ file, row: line, release: fields.release }],
  }
}
