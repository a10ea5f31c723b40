import { serviceDate } from '../vocabulary/service-date.ts'
import type { ReleaseRecord } from './manifest.ts'

/**
 * Texts that pricing rules cite by section and that nobody loads as files: written with every release, so that a
 * citation of them always resolves. The physician fee schedule has been paid since 1992-01-01.
 */
export const ruleTexts: readonly ReleaseRecord[] = [
  {
    id: '42-CFR-414',
    family: 'RULE',
    source: 'CMS-RULES',
    edition: '42 CFR part 414, subpart B: physicians and other practitioners',
    effectiveFrom: serviceDate.parse('1992-01-01'),
    effectiveTo: null,
    publishedOn: null,
    supersedes: [],
  },
]
