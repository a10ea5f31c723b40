import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { ask } from '../support/ask.ts'
import { openSeededGraph } from '../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openSeededGraph()
})
afterAll(() => graph.close())

const folder = new URL('../../schema/operations/', import.meta.url)

describe('every operation that GraphiQL, README and clients use', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.graphql')))(
    '%s answers on the seeds without nulls at its root',
    async (name) => {
      const answer = await ask(graph, readFileSync(new URL(name, folder), 'utf8'))
      expect(Object.values(answer)).not.toContain(null)
    },
  )
})
