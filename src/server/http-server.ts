import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph/graph.ts'
import type { RequestLimits } from './environment.ts'
import { graphqlEndpoint, graphqlPath } from './graphql-endpoint.ts'
import { answerPage, wantsPage } from './graphiql-page.ts'
import { answerLive, answerReady } from './health-endpoints.ts'
import { securityHeaders } from './security-headers.ts'
import { sendJson } from './send.ts'

/** A client keeps its connection this long between requests; longer than common proxies do, so that they close first. */
const keepAliveTimeout = 72_000
/** A client that has not sent its headers, or its whole request, by then is cut off. */
const headersTimeout = 20_000
const requestTimeout = 60_000
/** How long a client may take to read an answer that came before it had sent its whole request. */
const lingerMs = 500

export interface HttpServerParts {
  readonly schema: GraphQLSchema
  readonly graph: Graph
  readonly limits: RequestLimits
  readonly log: Logger
  /** Whether a stop has begun: then `/ready` says no and connections are not kept. */
  readonly isStopping: () => boolean
}

/** The HTTP server, not yet listening: `/graphql`, `/live`, `/ready`, and `/`, which leads to the first. */
export function createHttpServer(parts: HttpServerParts): Server {
  const route = router(parts)
  return createServer({ keepAliveTimeout, headersTimeout, requestTimeout }, (request, response) => {
    const requestId = randomUUID()
    const log = parts.log.child({ requestId })
    response.setHeaders(new Map([...Object.entries(securityHeaders), ['X-Request-Id', requestId]]))
    if (parts.isStopping()) response.setHeader('Connection', 'close')
    logWhenDone(request, response, log)
    cutUnreadBody(request, response)
    route(request, response, { requestId, log }).catch((error: unknown) => {
      log.error({ err: error }, 'unexpected error')
      if (response.headersSent) response.destroy()
      else
        sendJson(response, 500, {
          errors: [{ message: 'Unexpected error', extensions: { code: 'INTERNAL', requestId } }],
        })
    })
  })
}

type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  scope: { requestId: string; log: Logger },
) => Promise<void>

function router({ schema, graph, limits, isStopping }: HttpServerParts): Route {
  const graphql = graphqlEndpoint(schema, graph, limits)
  return async (request, response, scope) => {
    switch (request.url?.split('?')[0]) {
      case graphqlPath:
        if (wantsPage(request)) return answerPage(request, response)
        await graphql(request, response, scope)
        return
      case '/live':
        return answerLive(response)
      case '/ready':
        return answerReady(response, graph, isStopping())
      case '/':
        // 307 keeps a POST a POST.
        response.writeHead(307, { Location: graphqlPath }).end()
        return
      default:
        sendJson(response, 404, { message: `There is nothing here. GraphQL is at ${graphqlPath}.` })
    }
  }
}

/** A body that was refused unread leaves its connection stuck: the client gets a moment to read the answer, then it is cut. */
function cutUnreadBody(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  response.once('finish', () => {
    if (!request.complete) setTimeout(() => socket.destroy(), lingerMs).unref()
  })
}

function logWhenDone(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const began = performance.now()
  response.once('close', () => {
    const ms = Math.round(performance.now() - began)
    log.debug({ method: request.method, path: request.url?.split('?')[0], status: response.statusCode, ms }, 'answered')
  })
}
