import { Command, CommanderError } from 'commander'
import { ZodError } from 'zod'
import { GraphUnavailableError } from '../graph/errors.ts'
import { EnvironmentError } from '../server/environment.ts'
import { ListenError } from '../server/listen-error.ts'
import { CommandError, exitCode, type ExitCode } from './exit-code.ts'
import { exportCommand } from './export.ts'
import { ingestCommand } from './ingest.ts'
import { priceCommand } from './price.ts'
import { schemaCommand } from './schema.ts'
import { serveCommand } from './serve.ts'
import { statusCommand } from './status.ts'
import { traceCommand } from './trace.ts'
import { verifyCommand } from './verify.ts'

const about = 'Medical billing codes, what Medicare pays for them, and the file and row that says so.'

const afterHelp = `
Start here:
  claimgraph serve                          start the service, with the example codes loaded
  claimgraph price 20972 --on 2026-05-08    what Medicare allows for a code
  claimgraph ingest rvu26b.zip              load a release as CMS publishes it
  claimgraph price --help                   more on one command

The store is a folder beside you (.claimgraph) unless CLAIMGRAPH_STORE names another:
  CLAIMGRAPH_STORE           embedded:<folder>, or bolt://… neo4j://… neo4j+s://… for Neo4j,
                             then CLAIMGRAPH_STORE_USER, _PASSWORD and _DATABASE
  HOST, PORT, LOG_LEVEL      127.0.0.1, 4000, info

Results go to stdout, everything else to stderr.
Exit status: 0 done; 1 rows were rejected, or there is no price; 2 wrong usage or input; 3 the store does not answer.`

/** Runs one command line and says with what status the process should end. Never throws. */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  let status: ExitCode = exitCode.done
  const finish = (code: ExitCode): void => {
    status = code
  }
  const program = new Command('claimgraph')
    .description(about)
    .addHelpText('after', afterHelp)
    .showHelpAfterError('(claimgraph --help says more)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
  const commands = [
    serveCommand,
    ingestCommand,
    exportCommand,
    statusCommand,
    priceCommand,
    traceCommand,
    verifyCommand,
    schemaCommand,
  ]
  for (const command of commands) program.addCommand(command(finish).copyInheritedSettings(program))
  try {
    await program.parseAsync(words, { from: 'user' })
    return status
  } catch (error) {
    return explain(error)
  }
}

/** How a command reports its status: once, at its end. */
export type Finish = (code: ExitCode) => void

function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage
  if (error instanceof CommandError) return say(error.message, error.exitCode)
  if (error instanceof EnvironmentError || error instanceof ListenError) return say(error.message, exitCode.usage)
  if (error instanceof GraphUnavailableError) return say(error.message, exitCode.storeUnavailable)
  if (error instanceof ZodError) console.error('the answer does not have the expected shape')
  console.error(error)
  return exitCode.bug
}

function say(message: string, code: ExitCode): ExitCode {
  console.error(`claimgraph: ${message}`)
  return code
}
