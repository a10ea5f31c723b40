/**
 * The PPRRVU layout, from the "National PFS Relative Value File" record layout that ships in every RVUyyX zip:
 * the columns of the csv in order, and the character positions (from 1) of the 171-character text.
 * The description in between is AMA text and is never read.
 */
export interface PprrvuField {
  name: string
  /** The column as CMS calls it, for messages. */
  title: string
  /** What the header says, put together over its lines. */
  header: RegExp
  /** First and last character in the fixed-width text. */
  from: number
  to: number
}

export const pprrvuFields = [
  { name: 'code', title: 'HCPCS', header: /^HCPCS$/, from: 1, to: 5 },
  { name: 'modifier', title: 'MOD', header: /^MOD$/, from: 6, to: 7 },
  { name: 'statusCode', title: 'STATUS CODE', header: /STATUS CODE$/, from: 58, to: 58 },
  { name: 'notUsedForMedicare', title: 'NOT USED FOR MEDICARE PAYMENT', header: /MEDICARE PAYMENT$/, from: 59, to: 59 },
  { name: 'workRvu', title: 'WORK RVU', header: /WORK RVU$/, from: 60, to: 65 },
  { name: 'nonFacilityPeRvu', title: 'NON-FAC PE RVU', header: /NON-FAC\w* PE RVU$/, from: 67, to: 72 },
  {
    name: 'nonFacilityNotApplicable',
    title: 'NON-FAC NA INDICATOR',
    header: /NON-FAC\w* NA INDICATOR$/,
    from: 73,
    to: 74,
  },
  { name: 'facilityPeRvu', title: 'FACILITY PE RVU', header: /^FAC\w* PE RVU$/, from: 76, to: 81 },
  { name: 'facilityNotApplicable', title: 'FACILITY NA INDICATOR', header: /^FAC\w* NA INDICATOR$/, from: 82, to: 83 },
  { name: 'mpRvu', title: 'MP RVU', header: /MP RVU$/, from: 85, to: 89 },
  { name: 'totalNonFacilityRvu', title: 'NON-FACILITY TOTAL', header: /NON-FAC\w* TOTAL$/, from: 91, to: 96 },
  { name: 'totalFacilityRvu', title: 'FACILITY TOTAL', header: /^FAC\w* TOTAL$/, from: 97, to: 102 },
  { name: 'pctcIndicator', title: 'PCTC IND', header: /PCTC IND$/, from: 103, to: 103 },
  { name: 'globalDays', title: 'GLOB DAYS', header: /GLOB DAYS$/, from: 104, to: 106 },
  { name: 'preOperative', title: 'PRE OP', header: /PRE OP$/, from: 107, to: 109 },
  { name: 'intraOperative', title: 'INTRA OP', header: /INTRA OP$/, from: 110, to: 112 },
  { name: 'postOperative', title: 'POST OP', header: /POST OP$/, from: 113, to: 115 },
  { name: 'multipleProcedure', title: 'MULT PROC', header: /MULT PROC$/, from: 116, to: 116 },
  { name: 'bilateralSurgery', title: 'BILAT SURG', header: /BILAT SURG$/, from: 117, to: 117 },
  { name: 'assistantAtSurgery', title: 'ASST SURG', header: /ASST SURG$/, from: 118, to: 118 },
  { name: 'coSurgeons', title: 'CO- SURG', header: /CO-? ?SURG$/, from: 119, to: 119 },
  { name: 'teamSurgeons', title: 'TEAM SURG', header: /TEAM SURG$/, from: 120, to: 120 },
  { name: 'pricingIndicator', title: 'PRIC IND', header: /PRIC IND$/, from: 121, to: 121 },
  { name: 'endoscopicBase', title: 'ENDO BASE', header: /ENDO BASE$/, from: 128, to: 132 },
  { name: 'conversionFactor', title: 'CONV FACTOR', header: /CONV FACTOR$/, from: 133, to: 140 },
  {
    name: 'physicianSupervision',
    title: 'PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES',
    header: /PHYSICIAN SUPERVISION/,
    from: 142,
    to: 143,
  },
  { name: 'calculationFlag', title: 'CALCULATION FLAG', header: /CALCULATION FLAG$/, from: 144, to: 144 },
  {
    name: 'diagnosticImagingFamily',
    title: 'DIAGNOSTIC IMAGING FAMILY INDICATOR',
    header: /IMAGING FAMILY/,
    from: 146,
    to: 147,
  },
  {
    name: 'oppsNonFacilityPe',
    title: 'NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT',
    header: /NON-FAC\w* PE USED/,
    from: 152,
    to: 157,
  },
  {
    name: 'oppsFacilityPe',
    title: 'FACILITY PE USED FOR OPPS PAYMENT AMOUNT',
    header: /^FAC\w* PE USED/,
    from: 159,
    to: 164,
  },
  { name: 'oppsMp', title: 'MP USED FOR OPPS PAYMENT AMOUNT', header: /MP USED/, from: 165, to: 171 },
] as const satisfies readonly PprrvuField[]

export const pprrvuLineLength = 171

/** In the csv the description stands third; it is skipped. */
export const descriptionColumn = 2
