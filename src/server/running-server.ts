import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import type { Environment } from './environment.ts'
import { createHttpServer } from './http-server.ts'
import { ListenError } from './listen-error.ts'

/** How long requests in flight may take to finish after a stop began. */
const patienceMs = 10_000

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Stops accepting, lets requests in flight finish for up to ten seconds, then cuts them. The graph stays open. */
  stop(): Promise<void>
}

/** Starts answering on the host and port of the settings (port 0: any free one). Throws `ListenError`. */
export async function startServer(
  settings: Pick<Environment, 'host' | 'port' | 'limits'>,
  graph: Graph,
  schema: GraphQLSchema,
  log: Logger,
): Promise<RunningServer> {
  let stopping = false
  const server = createHttpServer({ schema, graph, limits: settings.limits, log, isStopping: () => stopping })
  await listen(server, settings.host, settings.port)
  const { port } = server.address() as AddressInfo
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host
  return {
    url: `http://${host}:${port}`,
    stop: async () => {
      stopping = true
      await drain(server, log)
    },
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(reasonOf(error, host, port))))
  server.listen(port, host, resolve)
  await promise
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${port} of ${host} is taken by another program: stop that one, or choose another port (PORT=${port + 1})`
    case 'EACCES':
      return `port ${port} may not be opened by this user: choose one above 1023 (PORT=4000)`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: set HOST to one that is (127.0.0.1)`
    default:
      return `cannot listen on port ${port} of ${host}: ${error.message}`
  }
}

async function drain(server: Server, log: Logger): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  // Connections that were busy when the stop began turn idle later; nobody else closes these.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => {
    log.warn(`requests were still running after ${patienceMs} ms and were cut off`)
    server.closeAllConnections()
  }, patienceMs)
  await promise
  clearInterval(sweep)
  clearTimeout(cut)
}
