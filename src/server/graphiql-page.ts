import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { graphqlPath } from './graphql-endpoint.ts'

/** The page may load nothing from anywhere but this server, so it works without a network. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Operations that the editor opens with, one tab each, the first in front. */
const exampleOperations = ['code-20972', 'compare-20957-20972', 'sites-20972']

let page: Promise<Page> | undefined

interface Page {
  readonly plain: Buffer
  readonly packed: Buffer
}

/** A browser that opens the endpoint gets the editor; programs ask for JSON. */
export function wantsPage(request: IncomingMessage): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
}

/** Sends GraphiQL with its example queries. It is nine megabytes in one file: built at the first visit and kept. */
export async function answerPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  page ??= buildPage()
  const { plain, packed } = await page
  const packs = (request.headers['accept-encoding'] ?? '').includes('gzip')
  const body = packs ? packed : plain
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Content-Security-Policy': contentSecurityPolicy,
    'Cache-Control': 'no-cache',
    Vary: 'Accept, Accept-Encoding',
    ...(packs ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(body)
}

async function buildPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const defaultTabs = exampleOperations.map((name) => ({ query: operationText(name) }))
  const html = renderGraphiQL({ title: 'claimgraph', endpoint: graphqlPath, defaultTabs, schemaDescription: true })
  const plain = Buffer.from(html)
  return { plain, packed: await promisify(gzip)(plain) }
}

function operationText(name: string): string {
  return readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8')
}
