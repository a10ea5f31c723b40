/**
 * `npm test`: the suites in two vitest runs side by side, since each Neo4j line has one database and so one worker:
 * rules, embedded engine and Neo4j 5.26 in one, Neo4j 2026.x in the other, whose output follows when the first is done.
 * With words of its own (`npm test -- --project embedded`) it is one plain vitest run.
 * TEST_REPORTS names a folder for JSON reports.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'

const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '../vitest.mjs')
const words = process.argv.slice(2)
const reports = process.env['TEST_REPORTS']

const [first, second] =
  words.length > 0
    ? [start('all', words, 'inherit'), null]
    : [
        start('first', ['--project', 'rules', '--project', 'embedded', '--project', 'neo4j-5'], 'inherit'),
        start('second', ['--project', 'neo4j-2026'], 'pipe'),
      ]
const later = second === null ? [] : [second.stdout, second.stderr].map((stream) => stream && buffer(stream))
const codes = await Promise.all([first, second].flatMap((run) => (run === null ? [] : once(run, 'exit'))))
for (const output of later) if (output !== null) process.stdout.write(await output)
process.exitCode = codes.every(([code]) => code === 0) ? 0 : 1

function start(name: string, more: readonly string[], output: 'inherit' | 'pipe') {
  const json =
    reports === undefined
      ? []
      : ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, `test-${name}.json`)}`]
  const args = [vitest, 'run', '--config', 'test/vitest.config.ts', ...more, ...json]
  return spawn(process.execPath, args, { stdio: ['ignore', output, output] })
}
