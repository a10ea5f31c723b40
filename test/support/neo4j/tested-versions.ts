/** The Neo4j lines that the suites run on, and the oldest Java that each starts with. */
export const testedVersions = {
  'neo4j-5': { version: '5.26.31', java: 17 },
  'neo4j-2026': { version: '2026.09.0', java: 21 },
} as const

export type TestedNeo4j = keyof typeof testedVersions
