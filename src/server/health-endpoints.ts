import type { ServerResponse } from 'node:http'
import type { Graph, GraphHealth } from '../graph/graph.ts'
import { sendJson } from './send.ts'

const patienceMs = 2_000

/** `/live`: the process answers. It says nothing of the store, so a store's outage restarts nobody. */
export function answerLive(response: ServerResponse): void {
  sendJson(response, 200, { live: true })
}

/** `/ready`: whether the store answers, and if not, why (503). A store that is silent for two seconds does not answer. */
export async function answerReady(response: ServerResponse, graph: Graph, stopping: boolean): Promise<void> {
  const health = stopping ? notReady(graph, 'the server is stopping') : await healthInTime(graph)
  sendJson(response, health.ready ? 200 : 503, health)
}

async function healthInTime(graph: Graph): Promise<GraphHealth> {
  const { promise, resolve } = Promise.withResolvers<GraphHealth>()
  const late = setTimeout(
    () => resolve(notReady(graph, `the graph store has not answered for ${patienceMs} ms`)),
    patienceMs,
  )
  graph.health().then(resolve, (error: unknown) => resolve(notReady(graph, String(error))))
  return promise.finally(() => clearTimeout(late))
}

function notReady(graph: Graph, message: string): GraphHealth {
  return { ready: false, engine: graph.engine, version: 'unknown', message }
}
