/** One line of `files` in the manifest; `extractOf.sha256` is null where the original is not at hand. */
export type ManifestFile = {
  path: string
  kind: string
  release: string
  retrievedOn: string | null
  sha256: string
  extract: boolean
  extractOf: { name: string; sha256: string | null } | null
  url: string | null
  note?: string
}

/** A file that statements cite and that is not shipped. */
export type CitedFile = {
  name: string
  sha256: string
  bytes: number
  release: string
  retrievedOn: string | null
  rowLabel: string
  statedOn: string
}

const release = (
  id: string,
  family: string,
  source: string,
  edition: string,
  effectiveFrom: string,
  effectiveTo: string | null,
  publishedOn: string | null = null,
) => ({ id, family, source, edition, effectiveFrom, effectiveTo, publishedOn, supersedes: [] })

/** Every release that a seed file belongs to. `publishedOn` is what the file prints, null where it prints none. */
export const RELEASES = [
  release('RVU25D', 'PFS', 'CMS-PFS', 'October 2025', '2025-10-01', '2025-12-31', '2025-09-11'),
  release('RVU26B', 'PFS', 'CMS-PFS', 'April 2026', '2026-04-01', '2026-06-30'),
  release(
    'PTP-PRACTITIONER-V301R0',
    'PTP_PRACTITIONER',
    'CMS-NCCI',
    'version 30.1 revision 0',
    '2024-04-01',
    '2024-06-30',
  ),
  release('MUE-PRACTITIONER-2026Q2', 'MUE_PRACTITIONER', 'CMS-NCCI', '2026 quarter 2', '2026-04-01', '2026-06-30'),
  release('OPPS-2026-04', 'OPPS', 'CMS-OPPS', 'April 2026', '2026-04-01', '2026-06-30'),
  release('ASC-2025-10', 'ASC', 'CMS-ASC', 'October 2025', '2025-10-01', '2025-12-31'),
  release('ASC-2026-01', 'ASC', 'CMS-ASC', 'January 2026', '2026-01-01', '2026-03-31'),
  release('ASC-2026-04', 'ASC', 'CMS-ASC', 'April 2026', '2026-04-01', '2026-06-30'),
  release('ZIP-2025Q4', 'ZIP', 'CMS-ZIP', '2025 quarter 4', '2025-10-01', '2025-12-31'),
  release('CMS-1832-F', 'RULE', 'CMS-RULES', 'CY 2026 final rule', '2026-01-01', '2026-12-31'),
  release('PAGE-20972-2026-05-08', 'PAGE', 'PAGE-20972', 'verified 8 May 2026', '2026-05-08', null),
  release('EDITORIAL-2026', 'EDITORIAL', 'CLAIMGRAPH', '2026', '2026-01-01', null),
]

const editorial = (name: string, kind: string, id = 'EDITORIAL-2026') => ({
  path: `editorial/${name}.json`,
  kind,
  release: id,
})

/** The hand-written files: own words, and figures and a factor that others state. */
export const EDITORIAL = [
  editorial('statements', 'STATEMENT'),
  editorial('code-glosses', 'CODE_GLOSS'),
  editorial('modifiers', 'MODIFIER'),
  editorial('relations', 'RELATION'),
  editorial('published-figures', 'PUBLISHED_FIGURE', 'PAGE-20972-2026-05-08'),
  editorial('conversion-factors', 'CONVERSION_FACTOR', 'CMS-1832-F'),
]
