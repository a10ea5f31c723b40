import type { CitationRef } from '../provenance/provenance.ts'

const release = '42-CFR-414'

/** The formula, and the one rounding to the cent, which CMS's published prices confirm. */
export const formulaRule: CitationRef = {
  release,
  place: "§414.20(a); rounded half up to the cent, as in CMS's published prices",
}

/** Which places of service are facilities. */
export const settingRule: CitationRef = { release, place: '§414.22(b)(5)(i), facility and non-facility sites' }

/** What a non-participating clinician is allowed. */
export const participationRule: CitationRef = { release, place: '§414.20(b)' }
