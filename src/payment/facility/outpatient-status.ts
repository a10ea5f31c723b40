/** What a status indicator of Addendum B does (42 CFR 419; Addendum D1), other than being paid or packaged by its claim. */
const never: Readonly<Record<string, string>> = {
  A: 'paid under another fee schedule, not under OPPS',
  B: 'not recognised on an outpatient hospital bill',
  C: 'inpatient only: not paid in the outpatient department',
  E1: 'not paid by Medicare when submitted on an outpatient bill',
  E2: 'not paid by Medicare: no price is established',
  M: 'not billable to the contractor',
  Y: 'durable medical equipment, billed to the DME contractor',
}

/** Why a status indicator is never paid under OPPS; null when it may be. */
export function neverPaid(statusIndicator: string): string | null {
  return never[statusIndicator] ?? null
}

/** Passed through beside a comprehensive service: devices, drugs and brachytherapy with payments of their own. */
export const besideComprehensive = new Set(['F', 'G', 'H', 'L', 'U'])

/** Which other indicators on the claim package a conditionally packaged one. */
const packagedBeside: Readonly<Record<string, readonly string[]>> = {
  Q1: ['S', 'T', 'V'],
  Q2: ['T'],
  Q4: ['J1', 'J2', 'S', 'T', 'V', 'Q1', 'Q2', 'Q3'],
}

/** Whether an indicator is packaged beside the others of the claim: N always, Q1, Q2 and Q4 on conditions. */
export function isPackaged(statusIndicator: string, others: readonly string[]): boolean {
  if (statusIndicator === 'N') return true
  return (packagedBeside[statusIndicator] ?? []).some((one) => others.includes(one))
}
