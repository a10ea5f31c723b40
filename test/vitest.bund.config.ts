import { defineConfig } from 'vitest/config'
import { engineProjects, root } from './support/projects.ts'

export default defineConfig({ root, test: { root, projects: engineProjects(['test/graphql/**/*.test.ts'], {embedded:[],neo4j:['test/graph/neo4j/plans.test.ts']}).map((p) => ({ ...p, ssr: { resolve: { conditions: ['node'], externalConditions: ['node'] } } })) } })
