import { Command } from 'commander'
import { readEnvironment } from '../server/environment.ts'
import { schema } from '../server/schema.ts'
import { withStore } from './store.ts'
import { untilStopped } from './until-stopped.ts'

/** `claimgraph serve`: answers over HTTP until it is told to stop. A fresh store gets the example codes first. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('answer GraphQL over HTTP; a fresh store gets the example codes first')
    .addHelpText(
      'after',
      '\nPrints the address when it is ready. Stops on Ctrl-C or SIGTERM, after requests in flight have finished.',
    )
    .action(async () => {
      // Loaded here, since the other commands need neither.
      const { startServer } = await import('../server/running-server.ts')
      const { loadSeedsIfEmpty } = await import('./load-seeds.ts')
      const stop = untilStopped(readEnvironment().startedByNpm)
      await withStore(async ({ environment, graph, log }) => {
        await graph.defineSchema()
        await loadSeedsIfEmpty(graph)
        const server = await startServer(environment, graph, schema, log)
        console.log(server.url)
        log.info({ url: server.url, store: environment.store.store }, 'serving')
        log.info({ reason: await stop }, 'stopping')
        await server.stop()
      })
    })
}
