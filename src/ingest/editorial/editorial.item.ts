import { z } from 'zod'
import { decimalText } from '../../vocabulary/decimal.ts'
import { hcpcsCode } from '../../vocabulary/hcpcs-code.ts'
import { modifierCode } from '../../vocabulary/modifier-code.ts'
import { serviceDate } from '../../vocabulary/service-date.ts'

const words = z.string().trim().min(1, 'some words')

/** Where a cited page says it: the file by its name in the manifest, the line, and the section's name. */
const cited = z.object({ file: words, row: z.int().min(1), locator: words })

/** The project's own statements about a code, in its own words, each with what it rests on. */
export const statementItem = z.strictObject({
  slug: z.string().regex(/^[0-9a-zA-Z]+(?:-[0-9a-zA-Z]+)*$/, 'a slug such as 20972-skin-paddle-measured'),
  code: hcpcsCode,
  kind: z.enum(['REQUIREMENT', 'DENIAL_REASON', 'QUESTION', 'COVERAGE_NOTE', 'MODIFIER_NOTE', 'DOCUMENTATION_FLAG']),
  ordinal: z.int().min(1),
  text: words,
  answer: words.nullish(),
  modifiers: z.array(modifierCode).nullish(),
  cited,
})

export const codeGlossItem = z.strictObject({ code: hcpcsCode, gloss: words })

export const modifierItem = z.strictObject({
  code: modifierCode,
  name: words,
  class: z.enum(['PAYMENT', 'GLOBAL', 'ANATOMIC', 'NCCI', 'ASSISTANT', 'INFORMATIONAL']),
  ncciAssociated: z.boolean(),
  allowedWhen: words,
})

export const relationItem = z.strictObject({
  from: hcpcsCode,
  to: hcpcsCode,
  kind: z.string().regex(/^[A-Z]+(?:_[A-Z]+)*$/, 'a kind such as SAME_FAMILY'),
  why: words,
})

/** A figure that a published page states, as it states it, to be held against CMS's files. */
export const publishedFigureItem = z.strictObject({
  code: hcpcsCode,
  predicate: z.enum([
    'WORK_RVU',
    'PE_RVU',
    'MP_RVU',
    'TOTAL_RVU',
    'NATIONAL_PAYMENT',
    'GLOBAL_DAYS',
    'OFFICE_PAYMENT',
    'HOPD_RATE',
    'HOPD_APC',
    'ASC_RATE',
    'ASC_INDICATOR',
  ]),
  value: words,
  statedOn: serviceDate,
  cited,
})

/** A conversion factor that no file of ours carries, with the place in the rule that sets it. */
export const conversionFactorItem = z.strictObject({
  key: words,
  kind: z.enum(['QUALIFYING_PARTICIPANT', 'NON_QUALIFYING_PARTICIPANT']),
  value: decimalText,
  effectiveFrom: serviceDate,
  effectiveTo: serviceDate.nullable(),
  release: words,
  locatorText: words,
})
