import { Command } from 'commander'
import { schema } from '../server/schema.ts'
import { withStore } from './store.ts'

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
      const stop = untilStopped()
      await withStore(async ({ environment, graph, log }) => {
        await graph.defineSchema()
        await loadSeedsIfEmpty(graph)
        const server = await startServer(environment, graph, schema, log)
        console.log(server.url)
        log.info({ url: server.url, store: environment.store.store }, 'serving')
        const signal = await stop
        log.info({ signal }, 'stopping')
        await server.stop()
      })
    })
}

/** Resolves with the first signal to stop; a second one ends the process at once. */
function untilStopped(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>()
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(130)
      asked = true
      resolve(signal)
    })
  }
  return promise
}
