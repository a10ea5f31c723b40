import { defineConfig } from 'vitest/config'
import { plainProject, root } from './support/projects.ts'

/** `npm run check:frame`: what must hold of the text of the project, without any engine. */
export default defineConfig({
  root,
  test: {
    root,
    projects: [
      plainProject(
        'frame',
        ['cypher', 'architecture', 'schema'].map((folder) => `test/${folder}/**/*.test.ts`),
      ),
    ],
  },
})
