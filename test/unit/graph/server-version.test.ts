import { expect, test } from 'vitest'
import { tooOld } from '../../../src/graph/neo4j/server-version.ts'

test.each([
  ['Neo4j/5.26.31', null],
  ['Neo4j/5.23.0', null],
  ['Neo4j/2026.09.0', null],
  ['Neo4j/5.27-aura', null],
  [undefined, null],
  ['Neo4j/5.22.0', 'Neo4j/5.22.0 is too old: claimgraph needs Neo4j 5.23 or later'],
  ['Neo4j/4.4.40', 'Neo4j/4.4.40 is too old: claimgraph needs Neo4j 5.23 or later'],
])('%s: %s', (agent, problem) => {
  expect(tooOld(agent)).toBe(problem)
})
