import { inject, test } from 'vitest'

// Stands in for every suite of a Neo4j project on a machine without that Neo4j, so that the skip is counted and seen.
test(`every suite of this project: ${inject('neo4jUnavailable')}`, (context) => {
  context.skip(inject('neo4jUnavailable'))
})
