import { Command } from 'commander'
import { schema } from '../server/schema.ts'
import { today } from './date-of-service.ts'
import { printStatus } from './print-status.ts'
import { runOperation } from './run-operation.ts'
import { loadedState } from './status-operation.ts'
import { withStore } from './store.ts'

/** `claimgraph status`: engine, loaded releases, what is in force today, and what is missing. */
export function statusCommand(): Command {
  return new Command('status')
    .description('the engine, the loaded releases, what is in force today and what is missing')
    .option('--files', 'also every file of every release, with rows and sha256')
    .option('--json', 'print the answer as the GraphQL API gives it')
    .action(async (options: { json?: true; files?: true }) => {
      await withStore(async ({ graph, environment }) => {
        const on = today()
        const data = await runOperation(schema, graph, loadedState, { on })
        if (options.json) console.log(JSON.stringify({ data }, null, 2))
        else console.log(printStatus(environment.store.store, on, data.meta, options.files === true))
      })
    })
}
