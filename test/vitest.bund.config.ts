import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { engineProjects, root } from './support/projects.ts'

const graphql = fileURLToPath(import.meta.resolve('graphql'))
export default defineConfig({ root, test: { root, projects: engineProjects(['test/graphql/**/*.test.ts'], {embedded:[],neo4j:['test/graph/neo4j/plans.test.ts']}).map((p) => ({ ...p, resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] } })) } })
