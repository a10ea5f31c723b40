import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The oldest installed Java that is at least `oldest`: JAVA_HOME, the PATH, and the usual folders are looked through. */
export function findJava(oldest: number): string | null {
  const home = process.env['JAVA_HOME']
  const candidates = [
    ...(home === undefined ? [] : [join(home, 'bin', 'java')]),
    ...(process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'java')),
    ...globSync('/usr/lib/jvm/*/bin/java'),
    ...globSync('/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java'),
  ]
  const found = candidates
    .map((file) => ({ file, version: javaVersion(file) }))
    .filter(({ version }) => version >= oldest)
    .toSorted((a, b) => a.version - b.version)
  return found[0]?.file ?? null
}

/** The feature version of a `java`, 0 where there is none. */
function javaVersion(file: string): number {
  let real: string
  try {
    real = realpathSync(file)
  } catch {
    return 0
  }
  try {
    return featureOf(readFileSync(join(dirname(real), '..', 'release'), 'utf8'))
  } catch {
    return featureOf(spawnSync(real, ['-version'], { encoding: 'utf8' }).stderr ?? '')
  }
}

function featureOf(text: string): number {
  return Number(/(?:JAVA_VERSION=|version )"(\d+)/.exec(text)?.[1] ?? 0)
}
