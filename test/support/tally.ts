import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * Sums the JSON reports of several vitest runs, prints `N passed, N failed, N skipped`, and exits 1 where anything failed
 * or a report is missing: `node test/support/tally.ts <report.json>…`.
 */
const report = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

let passed = 0
let failed = 0
let skipped = 0
for (const file of process.argv.slice(2)) {
  try {
    const run = report.parse(JSON.parse(readFileSync(file, 'utf8')))
    // A file that fails before its first test has no failed test to count.
    const brokenFiles = run.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    )
    passed += run.numPassedTests
    failed += Math.max(run.numFailedTests + brokenFiles.length, run.success ? 0 : 1)
    skipped += run.numPendingTests + run.numTodoTests
  } catch (error) {
    failed += 1
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1
