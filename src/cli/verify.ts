import { Command } from 'commander'
import { createContext } from '../graphql/context.ts'
import { type PublishedLine, type PublishedPriceFile, publishedPriceFiles } from '../ingest/pfrev/published-prices.ts'
import { RefusedFileError } from '../ingest/refused.ts'
import { verifyBatch, verifyingRelease, type VerifyingRelease } from '../payment/verify-published.ts'
import { registryLoader } from '../provenance/provenance.loader.ts'
import { CommandError, exitCode } from './exit-code.ts'
import { printMismatches, type FileVerification, type Mismatch } from './print-verification.ts'
import type { Finish } from './program.ts'
import { withStore } from './store.ts'

/** How many prices are checked at a time: memory stays flat however long the file is. */
const batchSize = 5000

const help = `
A payment file (PFREVyyX, as CMS publishes it, alone or zipped) holds what CMS itself computed for every code and
locality. Each line is computed again from the loaded fee schedule of its year and quarter, in both settings.

Examples:
  claimgraph verify pfrev25c.zip
  claimgraph verify PFREV26B.txt --json
  claimgraph verify PFREV26B_QPP.txt --qualifying-participant`

/** `claimgraph verify`: CMS's published prices against ours, "N of M" and each mismatch. */
export function verifyCommand(finish: Finish): Command {
  return new Command('verify')
    .description("hold CMS's published payment files against the prices computed here")
    .argument('<file>', 'a PFREV payment file, or a zip of them')
    .option('--qualifying-participant', 'the file is for qualifying APM participants')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', help)
    .action(async (path: string, options: { qualifyingParticipant?: true; json?: true }) => {
      const { files, close } = await publishedPriceFiles(path).catch((error: unknown) => {
        if (error instanceof RefusedFileError) throw new CommandError(`${error.message}: ${error.remedy}`)
        throw error
      })
      try {
        await withStore(async ({ graph }) => {
          const context = createContext(graph)
          const results: FileVerification[] = []
          for (const file of files)
            results.push(await verifyFile(context, file, options.qualifyingParticipant ?? false))
          console.log(options.json ? JSON.stringify(results, null, 2) : results.map(printMismatches).join('\n\n'))
          if (results.some((result) => result.agreed < result.prices)) finish(exitCode.findings)
        })
      } finally {
        close()
      }
    })
}

async function verifyFile(
  context: ReturnType<typeof createContext>,
  file: PublishedPriceFile,
  qualifyingParticipant: boolean,
): Promise<FileVerification> {
  const registry = await context.loader(registryLoader).load('registry')
  const mismatches: Mismatch[] = []
  let prices = 0
  let against: VerifyingRelease | null = null
  for await (const batch of batches(file.lines())) {
    prices += batch.length
    const readable = batch.filter((line) => 'price' in line)
    mismatches.push(
      ...batch.flatMap((line) =>
        'price' in line ? [] : [{ line: line.line, what: line.column, published: null, ours: line.reason }],
      ),
    )
    const [first] = readable
    if (first === undefined) continue
    against ??= verifyingRelease(registry, first.price.year, file.quarter)
    if (against === null) {
      throw new CommandError(
        `no fee schedule with GPCIs of ${first.price.year} is loaded: ingest one of that year's RVU zips first`,
      )
    }
    const checked = await verifyBatch(
      context,
      registry,
      against,
      readable.map((line) => line.price),
      qualifyingParticipant,
    )
    readable.forEach(({ line, price }, index) => {
      const key = `${price.code}${price.modifier === '' ? '' : `-${price.modifier}`} ${price.carrier}-${price.locality}`
      const outcome = checked[index] ?? []
      if (typeof outcome === 'string') mismatches.push({ line, what: key, published: null, ours: outcome })
      else
        mismatches.push(
          ...outcome.map((one) => ({ line, what: `${key} ${one.what}`, published: one.published, ours: one.ours })),
        )
    })
  }
  const agreed = prices - new Set(mismatches.map((mismatch) => mismatch.line)).size
  return {
    file: file.name,
    release: against?.release.key ?? null,
    exact: against?.exact ?? false,
    prices,
    agreed,
    mismatches,
  }
}

async function* batches(lines: AsyncGenerator<PublishedLine>): AsyncGenerator<PublishedLine[]> {
  let batch: PublishedLine[] = []
  for await (const line of lines) {
    batch.push(line)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
