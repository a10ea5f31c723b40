import { expect, test } from 'vitest'
import { bypassModifiers } from '../../../src/bundling/ptp-pair.ts'
import type { Modifier } from '../../../src/modifier/modifier.ts'

const modifier = (code: string, ncciAssociated: boolean): Modifier => ({
  typename: 'Modifier',
  id: `Modifier:${code}`,
  code,
  name: code,
  class: 'NCCI',
  ncciAssociated,
  allowedWhen: '',
  method: 'EDITORIAL',
  release: 'EDITORIAL-2026',
  citations: [],
})
const held = [modifier('59', true), modifier('51', false), modifier('XS', true)]

test.each([
  ['indicator 1: the NCCI-associated ones', { modifierIndicator: 1 }, ['59', 'XS']],
  ['indicator 0: none', { modifierIndicator: 0 }, []],
  ['no edit in force: none', null, []],
])('modifiers that bypass, %s', (_case, inForce, codes) => {
  expect(bypassModifiers(inForce, held).map(({ code }) => code)).toEqual(codes)
})
