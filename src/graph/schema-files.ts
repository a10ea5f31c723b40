import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The DDL statements of `cypher/schema/`, constraints first: Neo4j refuses a constraint where an index of the same
 * property stands already. Every statement says IF NOT EXISTS.
 */
export function schemaStatements(): string[] {
  return ['constraints.cypher', 'indexes.cypher'].flatMap((file) => {
    const text = readFileSync(fileURLToPath(new URL(`../../cypher/schema/${file}`, import.meta.url)), 'utf8')
    const withoutComments = text.replaceAll(/^\s*\/\/.*$/gm, '')
    return withoutComments
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '')
  })
}
