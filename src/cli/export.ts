import { Command } from 'commander'
import { openGraph } from '../graph/open-graph.ts'
import { readEnvironment } from '../server/environment.ts'
import { CommandError } from './exit-code.ts'
import { counted, table } from './table.ts'

/** Listing the properties of some million relationships takes longer than any read of the service may. */
const queryTimeoutMs = 15 * 60_000

const notes = `
Neo4j's import tool loads a whole graph in seconds where an ingest over the network takes minutes. It runs beside the
stopped server and makes a new database:
  cd <folder> && neo4j-admin database import full @import.args --overwrite-destination=true neo4j
Then start the server and run "claimgraph ingest" or "claimgraph serve" on it once: they define keys and indexes.`

/** `claimgraph export`: the whole graph as files for another tool. */
export function exportCommand(): Command {
  return new Command('export')
    .description("write the whole graph as csv files for Neo4j's import tool")
    .requiredOption('--neo4j-import <folder>', 'an empty or new folder to write into')
    .addHelpText('after', notes)
    .action(async ({ neo4jImport: folder }: { neo4jImport: string }) => {
      const { FolderNotEmptyError, exportForNeo4jImport } = await import('../export/neo4j-import.ts')
      const graph = await openGraph({ ...readEnvironment().store, queryTimeoutMs })
      try {
        const exported = await exportForNeo4jImport(graph, folder)
        console.log(
          table(
            exported.map(({ name, count }) => [name, counted(count)]),
            [1],
          ),
        )
      } catch (error) {
        if (error instanceof FolderNotEmptyError || isSystemError(error)) throw new CommandError(error.message)
        throw error
      } finally {
        await graph.close()
      }
    })
}

/** What the system says of a folder that cannot be made or written. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}
