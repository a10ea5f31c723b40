/**
 * Codes of visits: CPT 99202–99499, the ophthalmological visits 92002–92014, and the hospital clinic visit G0463.
 * The range is CMS's own use of "E/M" in the NCCI Policy Manual ch. I and XI; recalled, no machine-readable list is at hand.
 */
export function isVisit(code: string): boolean {
  return /^99[2-4]\d\d$/.test(code) || ['92002', '92004', '92012', '92014', 'G0463'].includes(code)
}

/** Laboratory services, CPT 80047–89398. */
export function isLaboratory(code: string): boolean {
  return /^8\d{4}$/.test(code) && code >= '80047' && code <= '89398'
}

/** Whether global days are those of a procedure with a global period: 000, 010 or 090. */
export function isSurgery(globalDays: string): boolean {
  return globalDays === '000' || globalDays === '010' || globalDays === '090'
}
