import { expect, test } from 'vitest'
import { openingError, platformPackage } from '../../../src/graph/embedded/opening-errors.ts'

test('a platform without its native addon is told which package to add, or to use Neo4j', () => {
  const error = openingError(
    { path: '/data', databaseFile: '/data/graph.grafeo' },
    { opening: 'no-addon', message: 'Cannot find native binding.' },
  )
  expect(error.message).toContain(
    `the embedded engine has no native addon for this platform (${process.platform} ${process.arch})`,
  )
  expect(error.message).toContain(`npm install --no-save ${platformPackage()}@0.6.0`)
  expect(error.message).toContain('use Neo4j (CLAIMGRAPH_STORE=bolt://…)')
})

test.each([
  ['linux', 'x64', false, '@grafeo-db/js-linux-x64-gnu'],
  ['linux', 'arm64', true, '@grafeo-db/js-linux-arm64-musl'],
  ['darwin', 'arm64', false, '@grafeo-db/js-darwin-arm64'],
  ['win32', 'x64', false, '@grafeo-db/js-win32-x64-msvc'],
])('the addon of %s %s (musl: %s) is %s', (platform, arch, musl, name) => {
  expect(platformPackage(platform, arch, musl)).toBe(name)
})
