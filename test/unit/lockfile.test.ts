import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '../support/root.ts'

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
})

/**
 * A registry may lack the embedded engine's addons of other platforms; npm then leaves them out of the lockfile, and
 * `npm ci` refuses that lockfile everywhere. They are entered by hand, name, version, os and cpu alone.
 */
test('the lockfile names the addon of every platform, so that npm ci accepts it', () => {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const addons = packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {}
  expect(Object.keys(addons)).toHaveLength(6)
  for (const [name, version] of Object.entries(addons)) expect(packages[`node_modules/${name}`]?.version).toBe(version)
})
