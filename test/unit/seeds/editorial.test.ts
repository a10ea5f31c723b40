import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { decimalText } from '../../../src/vocabulary/decimal.ts'
import { hcpcsCode } from '../../../src/vocabulary/hcpcs-code.ts'
import { modifierCode } from '../../../src/vocabulary/modifier-code.ts'

const SEEDS = join(import.meta.dirname, '../../../seeds')
const FAMILY = ['20955', '20956', '20957', '20962', '20969', '20970', '20972', '20973']

const text = z.string().min(1)
const cited = z.strictObject({ file: z.literal('page-20972.txt'), row: z.int().min(1), locator: text })

function items<Item extends z.ZodType>(name: string, kind: string, item: Item): z.output<Item>[] {
  const file = z.strictObject({ kind: z.literal(kind), items: z.array(item).min(1) })
  return file.parse(JSON.parse(readFileSync(join(SEEDS, `editorial/${name}.json`), 'utf8'))).items
}

const statements = items(
  'statements',
  'STATEMENT',
  z.strictObject({
    slug: z.string().regex(/^[0-9a-z-]+$/),
    code: hcpcsCode,
    kind: z.enum(['REQUIREMENT', 'DENIAL_REASON', 'QUESTION', 'COVERAGE_NOTE', 'MODIFIER_NOTE', 'DOCUMENTATION_FLAG']),
    ordinal: z.int().min(1),
    text,
    answer: text.optional(),
    modifiers: z.array(modifierCode).min(1).optional(),
    cited,
  }),
)
const glosses = items('code-glosses', 'CODE_GLOSS', z.strictObject({ code: hcpcsCode, gloss: text }))
const modifiers = items(
  'modifiers',
  'MODIFIER',
  z.strictObject({
    code: modifierCode,
    name: text,
    class: z.enum(['PAYMENT', 'GLOBAL', 'ANATOMIC', 'NCCI', 'ASSISTANT', 'INFORMATIONAL']),
    ncciAssociated: z.boolean(),
    allowedWhen: text,
  }),
)
const relationKind = z.enum([
  'SAME_FAMILY',
  'BONE_ONLY_COUNTERPART',
  'OSTEOCUTANEOUS_COUNTERPART',
  'MUTUALLY_EXCLUSIVE',
])
const relations = items(
  'relations',
  'RELATION',
  z.strictObject({ from: z.enum(FAMILY), to: z.enum(FAMILY), kind: relationKind, why: text }),
)
const figures = items(
  'published-figures',
  'PUBLISHED_FIGURE',
  z.strictObject({ code: hcpcsCode, predicate: text, value: text, statedOn: z.iso.date(), cited }),
)

test('20972 has six requirements, five denial reasons and six answered questions, in order', () => {
  const ofKind = (kind: string) => statements.filter((statement) => statement.kind === kind)
  expect(ofKind('REQUIREMENT').map((statement) => statement.cited.row)).toEqual([25, 26, 27, 28, 29, 30])
  expect(ofKind('DENIAL_REASON').map((statement) => statement.cited.row)).toEqual([84, 85, 86, 87, 88])
  expect(ofKind('QUESTION').map((statement) => statement.cited.row)).toEqual([94, 96, 98, 100, 102, 104])
  for (const statement of statements) expect('answer' in statement).toBe(statement.kind === 'QUESTION')
  for (const kind of new Set(statements.map((statement) => statement.kind)))
    expect(ofKind(kind).map((statement) => statement.ordinal)).toEqual(ofKind(kind).map((_, at) => at + 1))
})

test('slugs, glosses, modifiers and relations are each stated once', () => {
  const once = (keys: string[]) => expect(keys).toHaveLength(new Set(keys).size)
  once(statements.map((statement) => statement.slug))
  once(glosses.map((gloss) => gloss.code))
  once(glosses.map((gloss) => gloss.gloss))
  once(modifiers.map((modifier) => modifier.code))
  once(relations.map(({ from, to, kind }) => `${from} ${to} ${kind}`))
})

test('the NCCI-associated modifiers are those of the NCCI policy manual', () => {
  // given the manual's list: anatomic, global surgery, other
  const manual =
    'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI ' +
    '24 25 57 58 78 79 27 59 91 XE XS XP XU'
  const stated = modifiers.filter((modifier) => modifier.ncciAssociated).map((modifier) => modifier.code)
  expect(stated.toSorted()).toEqual(manual.split(' ').toSorted())
})

test('every code of the family is related to the seven others', () => {
  for (const code of FAMILY) {
    const siblings = relations.filter(({ from, kind }) => from === code && kind === 'SAME_FAMILY').map(({ to }) => to)
    expect(siblings.toSorted()).toEqual(FAMILY.filter((other) => other !== code))
  }
})

test('every code of the fee schedule extract has a gloss', () => {
  const lines = readFileSync(join(SEEDS, 'pfs/rvu26b/PPRRVU2026_Apr_nonQPP.txt'), 'latin1').split('\n')
  const codes = lines.filter((line) => line !== '' && !line.startsWith('HDR')).map((line) => line.slice(0, 5))
  expect(new Set(glosses.map((gloss) => gloss.code as string))).toEqual(new Set(codes))
})

test('the figures are those that the page prints', () => {
  expect(figures.map(({ predicate, value }) => [predicate, value])).toEqual([
    ['WORK_RVU', '43.4'],
    ['PE_RVU', '23.14'],
    ['MP_RVU', '9.26'],
    ['TOTAL_RVU', '75.8'],
    ['NATIONAL_PAYMENT', '2531.79'],
    ['GLOBAL_DAYS', '90'],
    ['OFFICE_PAYMENT', '2531.79'],
    ['HOPD_APC', '5114'],
    ['HOPD_RATE', '7413.38'],
    ['ASC_INDICATOR', 'G2'],
    ['ASC_RATE', '3695.53'],
  ])
})

test('the qualifying-participant conversion factor is a cited fact of its own', () => {
  const shape = z.strictObject({
    key: text,
    kind: z.literal('QUALIFYING_PARTICIPANT'),
    value: decimalText,
    effectiveFrom: z.iso.date(),
    effectiveTo: z.iso.date(),
    release: z.literal('CMS-1832-F'),
    locatorText: text,
  })
  const [factor, ...more] = items('conversion-factors', 'CONVERSION_FACTOR', shape)
  expect(more).toEqual([])
  expect(factor).toMatchObject({
    key: 'CF-QP-2026',
    value: '33.5675',
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
  })
})
