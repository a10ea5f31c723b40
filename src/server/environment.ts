import { z } from 'zod'
import type { GraphSettings } from '../graph/open-graph.ts'

/** What a request may cost before it is refused by name. */
export interface RequestLimits {
  /** Bytes of the HTTP body. */
  readonly maxBodyBytes: number
  /** Lexical tokens of the query text. */
  readonly maxTokens: number
  /** Fields inside fields. */
  readonly maxDepth: number
  /** Estimated number of values in the answer; aliases and list sizes count. */
  readonly maxComplexity: number
}

/** Every setting of the program, parsed. */
export interface Environment {
  readonly store: Pick<GraphSettings, 'store' | 'user' | 'password' | 'database' | 'queryTimeoutMs'>
  readonly host: string
  readonly port: number
  readonly logLevel: LogLevel
  readonly limits: RequestLimits
  /** Whether `npm start`, `npm run` or `npx` started the program. */
  readonly startedByNpm: boolean
}

/** The settings that are wrong, one sentence each, the variable's name first. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
export type LogLevel = z.output<typeof logLevel>

const storeAddress = z
  .string()
  .regex(/^(embedded:.+|(bolt|neo4j)(\+s|\+ssc)?:\/\/.+)$/, 'is embedded:<folder>, bolt://…, neo4j://… or neo4j+s://…')
  .refine((address) => !/^\w+(\+\w+)?:\/\/[^/]*@/.test(address), {
    error: 'holds a user name or password: give these in CLAIMGRAPH_STORE_USER and CLAIMGRAPH_STORE_PASSWORD',
  })

const variables = z
  .object({
    CLAIMGRAPH_STORE: storeAddress.default('embedded:.claimgraph'),
    CLAIMGRAPH_STORE_USER: z.string().optional(),
    CLAIMGRAPH_STORE_PASSWORD: z.string().optional(),
    CLAIMGRAPH_STORE_DATABASE: z.string().optional(),
    CLAIMGRAPH_QUERY_TIMEOUT_MS: wholeNumber(1, 3_600_000).optional(),
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(0, 65_535).default(4000),
    CLAIMGRAPH_PUBLIC: z.enum(['0', '1'], 'is 0 or 1').default('0'),
    LOG_LEVEL: z.preprocess(lowerCase, logLevel).default('info'),
    CLAIMGRAPH_MAX_BODY_BYTES: wholeNumber(1_000, 100_000_000).default(1_000_000),
    CLAIMGRAPH_MAX_TOKENS: wholeNumber(100, 1_000_000).default(5_000),
    CLAIMGRAPH_MAX_DEPTH: wholeNumber(3, 100).default(16),
    CLAIMGRAPH_MAX_COMPLEXITY: wholeNumber(100, 10_000_000).default(50_000),
    npm_lifecycle_event: z.string().optional(),
  })
  .refine((given) => isLoopback(given.HOST) || given.CLAIMGRAPH_PUBLIC === '1', {
    path: ['HOST'],
    error: (issue) =>
      `${(issue.input as { HOST: string }).HOST} is reachable from other machines, and whoever reaches it may ask: ` +
      'set CLAIMGRAPH_PUBLIC=1 if that is wanted',
  })
  .refine((given) => (given.CLAIMGRAPH_STORE_USER === undefined) === (given.CLAIMGRAPH_STORE_PASSWORD === undefined), {
    path: ['CLAIMGRAPH_STORE_USER'],
    error: 'and CLAIMGRAPH_STORE_PASSWORD are given both or not at all',
  })

/**
 * Parses the settings; an empty variable counts as absent.
 * This is the only place that reads the process's environment. Throws `EnvironmentError`.
 */
export function readEnvironment(given: NodeJS.ProcessEnv = process.env): Environment {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(present)
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
    )
  }
  const settings = parsed.data
  return {
    store: {
      store: settings.CLAIMGRAPH_STORE,
      user: settings.CLAIMGRAPH_STORE_USER,
      password: settings.CLAIMGRAPH_STORE_PASSWORD,
      database: settings.CLAIMGRAPH_STORE_DATABASE,
      queryTimeoutMs: settings.CLAIMGRAPH_QUERY_TIMEOUT_MS,
    },
    host: settings.HOST,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
    limits: {
      maxBodyBytes: settings.CLAIMGRAPH_MAX_BODY_BYTES,
      maxTokens: settings.CLAIMGRAPH_MAX_TOKENS,
      maxDepth: settings.CLAIMGRAPH_MAX_DEPTH,
      maxComplexity: settings.CLAIMGRAPH_MAX_COMPLEXITY,
    },
    startedByNpm: settings.npm_lifecycle_event !== undefined,
  }
}

function wholeNumber(least: number, most: number) {
  const expected = `is a whole number from ${least} to ${most}`
  return z.string().regex(/^\d+$/, expected).transform(Number).pipe(z.int().min(least, expected).max(most, expected))
}

function lowerCase(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
