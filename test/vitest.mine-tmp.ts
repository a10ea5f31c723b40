
import { defineConfig } from 'vitest/config'
import { engineProjects, root } from './support/projects.ts'
export default defineConfig({ root, test: { root, projects: engineProjects(['test/cli/**/*.test.ts','test/server/**/*.test.ts']) } })
