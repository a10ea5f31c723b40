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
} from '../../../src/payment/payment.queries.ts'
import type { ServiceDate } from '../../../src/vocabulary/service-date.ts'
import { contractCase } from '../contract-case.ts'

const given = [
  `CREATE (c:Code {code: '20972'})
   CREATE (:Code {code: '20957'})
   CREATE (c)-[:HAS_FEE]->(:FeeScheduleRow {key: 'RVU26B:20972', release: 'RVU26B', code: '20972', statusCode: 'A', notUsedForMedicare: false,
     workRvu: '43.40', nonFacilityPeRvu: '22.05', nonFacilityNotApplicable: true, facilityPeRvu: '22.05', facilityNotApplicable: false,
     mpRvu: '10.35', totalNonFacilityRvu: '75.80', totalFacilityRvu: '75.80', pctcIndicator: '0', globalDays: '090',
     preOperative: '0.10', intraOperative: '0.69', postOperative: '0.21', multipleProcedure: '2', bilateralSurgery: '1',
     assistantAtSurgery: '2', coSurgeons: '1', teamSurgeons: '0', conversionFactor: '33.4009', physicianSupervision: '09',
     diagnosticImagingFamily: '99', oppsNonFacilityPe: '0.00', oppsFacilityPe: '0.00', oppsMp: '0.00', file: 'f1', row: 30, method: 'TRANSCRIBED'})
   CREATE (l:Locality {key: '13202-01', mac: '13202', state: 'NY', locality: '01', name: 'Manhattan'})
   CREATE (l)-[:HAS_GPCI]->(:GpciRow {key: 'RVU26B:13202-01', release: 'RVU26B', locality: '13202-01', work: '1.000', pe: '1.2',
     mp: '1.61', file: 'f2', row: 9, method: 'TRANSCRIBED'})
   CREATE (:Zip {key: 'ZIP-2025Q4:77030', release: 'ZIP-2025Q4', zip: '77030', state: 'TX', localityKey: '04412-18', plusFour: false, file: 'f3', row: 4})
   CREATE (:Zip {key: 'ZIP-2025Q3:77030', release: 'ZIP-2025Q3', zip: '77030', state: 'TX', localityKey: '04412-18', plusFour: true, file: 'f4', row: 5})
   CREATE (:ConversionFactor {key: 'CF-QP-2026', kind: 'QUALIFYING_PARTICIPANT', value: '33.5675', effectiveFrom: date('2026-01-01'),
     effectiveTo: date('2026-12-31'), release: 'CMS-1832-F', locatorText: 'section II', file: 'f5', row: 1, method: 'EDITORIAL'})
   CREATE (:ConversionFactor {key: 'CF-QP-2025', kind: 'QUALIFYING_PARTICIPANT', value: '32.0', effectiveFrom: date('2025-01-01'),
     release: 'X', file: 'f5', row: 2, method: 'EDITORIAL'})
   CREATE (c)-[:HAS_OUTPATIENT_RATE]->(:OutpatientRate {key: 'OPPS-2026-04:20972', release: 'OPPS-2026-04', code: '20972', statusIndicator: 'J1',
     apc: '5114', weight: '81.1', rate: '7413.38', minimumCopayment: '1482.68', file: 'f6', row: 12, method: 'TRANSCRIBED'})
   CREATE (c)-[:HAS_ASC_RATE]->(:AscRate {key: 'ASC-2026-04:20972', release: 'ASC-2026-04', code: '20972', addendum: 'AA', paymentIndicator: 'G2',
     multipleProcedureDiscount: true, weight: '64.1', rate: '3695.53', excluded: false, file: 'f7', row: 8, method: 'TRANSCRIBED'})
   CREATE (c)-[:HAS_ASC_RATE]->(:AscRate {key: 'ASC-2025-10:20972', release: 'ASC-2025-10', code: '20972', addendum: 'EE', excluded: true,
     file: 'f8', row: 3, method: 'TRANSCRIBED'})`,
]

const method = 'TRANSCRIBED' as const
const feeRow = {
  key: 'RVU26B:20972',
  release: 'RVU26B',
  code: '20972',
  modifier: null,
  statusCode: 'A',
  notUsedForMedicare: false,
  workRvu: '43.40',
  nonFacilityPeRvu: '22.05',
  nonFacilityNotApplicable: true,
  facilityPeRvu: '22.05',
  facilityNotApplicable: false,
  mpRvu: '10.35',
  totalNonFacilityRvu: '75.80',
  totalFacilityRvu: '75.80',
  pctcIndicator: '0',
  globalDays: '090',
  preOperative: '0.10',
  intraOperative: '0.69',
  postOperative: '0.21',
  multipleProcedure: '2',
  bilateralSurgery: '1',
  assistantAtSurgery: '2',
  coSurgeons: '1',
  teamSurgeons: '0',
  endoscopicBase: null,
  conversionFactor: '33.4009',
  physicianSupervision: '09',
  diagnosticImagingFamily: '99',
  oppsNonFacilityPe: '0.00',
  oppsFacilityPe: '0.00',
  oppsMp: '0.00',
  file: 'f1',
  row: 30,
  method,
}
const gpciRow = {
  key: 'RVU26B:13202-01',
  release: 'RVU26B',
  locality: '13202-01',
  localityName: 'Manhattan',
  state: 'NY',
  work: '1.000',
  workWithoutFloor: null,
  pe: '1.2',
  mp: '1.61',
  file: 'f2',
  row: 9,
  method,
}
const ascRate = { release: 'ASC-2026-04', code: '20972', method }
const factor = { kind: 'QUALIFYING_PARTICIPANT', file: 'f5', method: 'EDITORIAL' as const }
const zip = { zip: '77030', state: 'TX', localityKey: '04412-18' }

const facility = [
  `CREATE (:DeviceOffset {key: 'ASC-2026-01:20957', release: 'ASC-2026-01', code: '20957', offsetAmount: '1234.56', file: 'f9', row: 3, method: 'TRANSCRIBED'})
   CREATE (:DeviceOffset {key: 'ASC-2026-01:20972', release: 'ASC-2026-01', code: '20972', file: 'f9', row: 4, method: 'TRANSCRIBED'})
   CREATE (:WageIndex {key: 'ASC-2026-01:33860', release: 'ASC-2026-01', cbsa: '33860', name: 'Montgomery, AL', value: '0.7100', file: 'f10', row: 2, method: 'TRANSCRIBED'})`,
]

export const cases = [
  contractCase({
    query: feeRowsByKey,
    shows: 'decimals digit by digit as published, blank modifier and base null',
    given,
    params: { keys: ['RVU26B:20972', 'RVU26B:20957'] },
    rows: [feeRow],
  }),
  contractCase({
    query: feeRowsByCode,
    shows: 'the rows of a code; none of a code without',
    given,
    params: { codes: ['20957', '20972'] },
    rows: [feeRow],
  }),
  contractCase({
    query: gpciRowsByKey,
    shows: 'indices with their place; an index as published',
    given,
    params: { keys: ['RVU26B:13202-01'] },
    rows: [gpciRow],
  }),
  contractCase({
    query: gpciRowsByRelease,
    shows: 'the indices of every place of a release',
    given,
    params: { releases: ['RVU26B', 'RVU25D'] },
    rows: [gpciRow],
  }),
  contractCase({
    query: localitiesByKey,
    shows: 'a place',
    given,
    params: { keys: ['13202-01', '13202-99'] },
    rows: [{ key: '13202-01', mac: '13202', state: 'NY', locality: '01', name: 'Manhattan' }],
  }),
  contractCase({
    query: zipsByZip,
    shows: 'a ZIP code in every quarter, by release',
    given,
    params: { zips: ['77030', '00000'] },
    rows: [
      { ...zip, key: 'ZIP-2025Q3:77030', release: 'ZIP-2025Q3', plusFour: true, file: 'f4', row: 5 },
      { ...zip, key: 'ZIP-2025Q4:77030', release: 'ZIP-2025Q4', plusFour: false, file: 'f3', row: 4 },
    ],
  }),
  contractCase({
    query: conversionFactorsByKind,
    shows: 'factors of a kind by their first day',
    given,
    params: { kinds: ['QUALIFYING_PARTICIPANT', 'NONE'] },
    rows: [
      {
        ...factor,
        key: 'CF-QP-2025',
        value: '32.0',
        effectiveFrom: '2025-01-01' as ServiceDate,
        effectiveTo: null,
        release: 'X',
        locatorText: null,
        row: 2,
      },
      {
        ...factor,
        key: 'CF-QP-2026',
        value: '33.5675',
        effectiveFrom: '2026-01-01' as ServiceDate,
        effectiveTo: '2026-12-31' as ServiceDate,
        release: 'CMS-1832-F',
        locatorText: 'section II',
        row: 1,
      },
    ],
  }),
  contractCase({
    query: outpatientRatesByKey,
    shows: 'a rate; a blank copayment null',
    given,
    params: { keys: ['OPPS-2026-04:20972'] },
    rows: [
      {
        key: 'OPPS-2026-04:20972',
        release: 'OPPS-2026-04',
        code: '20972',
        statusIndicator: 'J1',
        apc: '5114',
        weight: '81.1',
        rate: '7413.38',
        nationalCopayment: null,
        minimumCopayment: '1482.68',
        file: 'f6',
        row: 12,
        method,
      },
    ],
  }),
  contractCase({
    query: ascRatesByKey,
    shows: 'a rate and an exclusion, by key',
    given,
    params: { keys: ['ASC-2026-04:20972', 'ASC-2025-10:20972'] },
    rows: [
      {
        ...ascRate,
        key: 'ASC-2025-10:20972',
        release: 'ASC-2025-10',
        addendum: 'EE',
        paymentIndicator: null,
        multipleProcedureDiscount: null,
        weight: null,
        rate: null,
        excluded: true,
        file: 'f8',
        row: 3,
      },
      {
        ...ascRate,
        key: 'ASC-2026-04:20972',
        addendum: 'AA',
        paymentIndicator: 'G2',
        multipleProcedureDiscount: true,
        weight: '64.1',
        rate: '3695.53',
        excluded: false,
        file: 'f7',
        row: 8,
      },
    ],
  }),
  contractCase({
    query: deviceOffsetsByKey,
    shows: 'an offset, and a code without one printed',
    given: facility,
    params: { keys: ['ASC-2026-01:20957', 'ASC-2026-01:20972', 'none'] },
    rows: [
      {
        ...ascRate,
        key: 'ASC-2026-01:20957',
        release: 'ASC-2026-01',
        code: '20957',
        offsetAmount: '1234.56',
        file: 'f9',
        row: 3,
      },
      { ...ascRate, key: 'ASC-2026-01:20972', release: 'ASC-2026-01', offsetAmount: null, file: 'f9', row: 4 },
    ],
  }),
  contractCase({
    query: wageIndicesByKey,
    shows: 'an index of an area, as published',
    given: facility,
    params: { keys: ['ASC-2026-01:33860'] },
    rows: [
      {
        key: 'ASC-2026-01:33860',
        release: 'ASC-2026-01',
        cbsa: '33860',
        name: 'Montgomery, AL',
        value: '0.7100',
        file: 'f10',
        row: 2,
        method,
      },
    ],
  }),
]
