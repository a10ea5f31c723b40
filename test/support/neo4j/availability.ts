import { findJava } from './find-java.ts'
import { jarsOf } from './jars.ts'
import { testedVersions, type TestedNeo4j } from './tested-versions.ts'

/** How one Neo4j line can be had for a run, or why it cannot. */
export type Neo4jAvailability = { java: string; jars: string } | { given: string } | { reason: string }

/**
 * Looks for a Neo4j of one line: NEO4J_TEST_URI, or Java and the jars. Where neither is there, says so aloud; with
 * REQUIRE_NEO4J=1 that is an error.
 */
export function neo4jAvailability(name: TestedNeo4j): Neo4jAvailability {
  const found = lookFor(name)
  if (!('reason' in found)) return found
  const text = `${name} suites are SKIPPED: ${found.reason}`
  if (process.env['REQUIRE_NEO4J'] === '1') throw new Error(`${text} (REQUIRE_NEO4J=1)`)
  console.warn(`\n*** ${text}\n*** Install Maven and Java, or set NEO4J_TEST_URI to an empty Neo4j database.\n`)
  return found
}

function lookFor(name: TestedNeo4j): Neo4jAvailability {
  const uri = process.env['NEO4J_TEST_URI']
  // One given server runs one line's suites: which one is the giver's word, the 2026 line unless he says otherwise.
  if (uri !== undefined && (process.env['NEO4J_TEST_LINE'] ?? 'neo4j-2026') === name) return { given: uri }
  const { version, java: oldest } = testedVersions[name]
  const java = findJava(oldest)
  if (java === null) return { reason: `no Java ${oldest} or later found (looked in JAVA_HOME, PATH and /usr/lib/jvm)` }
  try {
    return { java, jars: jarsOf(version) }
  } catch (error) {
    return { reason: `Neo4j ${version} cannot be fetched: ${error instanceof Error ? error.message : String(error)}` }
  }
}
