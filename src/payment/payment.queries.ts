import { z } from 'zod'
import { defineQuery } from '../graph/query.ts'
import { ascRateRow, deviceOffsetRow, outpatientRateRow, wageIndexRow } from './facility-rate.row.ts'
import { conversionFactorRow, feeScheduleRowRow, gpciRowRow, localityRow, zipRow } from './fee-schedule.row.ts'

const keys = z.object({ keys: z.array(z.string()) })

export const feeRowsByKey = defineQuery({
  file: 'payment/fee-rows-by-key.cypher',
  access: 'read',
  params: keys,
  row: feeScheduleRowRow,
})

export const feeRowsByCode = defineQuery({
  file: 'payment/fee-rows-by-code.cypher',
  access: 'read',
  params: z.object({ codes: z.array(z.string()) }),
  row: feeScheduleRowRow,
})

export const gpciRowsByKey = defineQuery({
  file: 'payment/gpci-rows-by-key.cypher',
  access: 'read',
  params: keys,
  row: gpciRowRow,
})

export const gpciRowsByRelease = defineQuery({
  file: 'payment/gpci-rows-by-release.cypher',
  access: 'read',
  params: z.object({ releases: z.array(z.string()) }),
  row: gpciRowRow,
})

export const localitiesByKey = defineQuery({
  file: 'payment/localities-by-key.cypher',
  access: 'read',
  params: keys,
  row: localityRow,
})

export const zipsByZip = defineQuery({
  file: 'payment/zips-by-zip.cypher',
  access: 'read',
  params: z.object({ zips: z.array(z.string()) }),
  row: zipRow,
})

export const conversionFactorsByKind = defineQuery({
  file: 'payment/conversion-factors-by-kind.cypher',
  access: 'read',
  params: z.object({ kinds: z.array(z.string()) }),
  row: conversionFactorRow,
})

export const outpatientRatesByKey = defineQuery({
  file: 'payment/outpatient-rates-by-key.cypher',
  access: 'read',
  params: keys,
  row: outpatientRateRow,
})

export const ascRatesByKey = defineQuery({
  file: 'payment/asc-rates-by-key.cypher',
  access: 'read',
  params: keys,
  row: ascRateRow,
})

export const deviceOffsetsByKey = defineQuery({
  file: 'payment/device-offsets-by-key.cypher',
  access: 'read',
  params: keys,
  row: deviceOffsetRow,
})

export const wageIndicesByKey = defineQuery({
  file: 'payment/wage-indices-by-key.cypher',
  access: 'read',
  params: keys,
  row: wageIndexRow,
})
