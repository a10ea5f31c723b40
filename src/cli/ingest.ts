import { closeSync, openSync } from 'node:fs'
import { Command } from 'commander'
import type { IngestOptions as LoadOptions, IngestReport } from '../ingest/ingest.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import { dateOption } from './date-of-service.ts'
import { CommandError, exitCode, type ExitCode } from './exit-code.ts'
import { ingestProgress } from './ingest-progress.ts'
import { printIngest } from './print-ingest.ts'
import type { Finish } from './program.ts'
import { withStore } from './store.ts'

interface IngestOptions {
  release?: string
  retrievedOn?: ServiceDate
  rejects?: string
  dryRun?: true
  audit?: true
  quiet?: true
  json?: true
}

const notes = `
Files are recognised by their content, whatever their name: the physician fee schedule (PPRRVU, GPCI), NCCI edits
(PTP, MUE, add-on codes), OPPS and ASC addenda, ZIP code to locality, and others; a file of no known layout is
refused with the list of those that are read. Loading a file again changes nothing, and an interrupted load is
taken up where it stopped.

Examples:
  claimgraph ingest rvu26b.zip                       a release as CMS publishes it
  claimgraph ingest ccipra-v301r0-f1.zip mue.zip     several files
  claimgraph ingest table.csv --release RVU26B       a file that does not say which release it is of
  claimgraph ingest --dry-run rvu26b.zip             what would be loaded, and what refused`

/** `claimgraph ingest`: loads files, with progress on stderr and a receipt per file on stdout. */
export function ingestCommand(finish: Finish): Command {
  return new Command('ingest')
    .description('load CMS files: zips, single files or folders')
    .argument('<paths...>', 'zip, file or folder')
    .option('--release <id>', 'the release of files that do not say theirs, such as RVU26B')
    .option('--retrieved-on <date>', 'the day on which the files were fetched, YYYY-MM-DD', dateOption)
    .option('--rejects <file>', 'write every rejected row there, one JSON object a line')
    .option('--dry-run', 'read and judge every row, and change nothing; needs no store')
    .option('--audit', 'read every stored PTP edit back and compare it, instead of trusting digests')
    .option('--quiet', 'no progress')
    .option('--json', 'print the receipts as JSON')
    .addHelpText('after', notes)
    .action(async (paths: string[], options: IngestOptions) => {
      const progress = ingestProgress(process.stderr, options.quiet === true)
      const report = await load(paths, options.dryRun === true, {
        release: options.release,
        retrievedOn: options.retrievedOn,
        rejectsFile: options.rejects,
        audit: options.audit,
        startedAt: new Date().toISOString(),
        onProgress: (state) => progress.show(state),
      }).finally(() => progress.end())
      if (options.json) console.log(JSON.stringify(report, null, 2))
      else printIngest(report, console, options.dryRun === true)
      finish(statusOf(report))
    })
}

async function load(paths: string[], dry: boolean, options: LoadOptions): Promise<IngestReport> {
  if (options.rejectsFile !== undefined) checkWritable(options.rejectsFile)
  // Loaded here, since the other commands do not need it.
  if (dry) return (await import('../ingest/dry-run.ts')).dryRun(paths, options)
  const { ingest } = await import('../ingest/ingest.ts')
  return withStore(async ({ graph }) => {
    await graph.defineSchema()
    const { loadOwnFactsIfEmpty } = await import('./load-seeds.ts')
    await loadOwnFactsIfEmpty(graph)
    return ingest(graph, paths, options)
  })
}

/** A list of rejected rows that cannot be written is a mistake in the command, to be told before anything is read. */
function checkWritable(file: string): void {
  try {
    closeSync(openSync(file, 'w'))
  } catch (error) {
    throw new CommandError(
      `--rejects ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function statusOf({ receipts, refused }: IngestReport): ExitCode {
  if (refused.length > 0) return exitCode.usage
  return receipts.some(({ rejected }) => rejected > 0) ? exitCode.findings : exitCode.done
}
