import { Command } from 'commander'
import { z } from 'zod'
import { schema } from '../server/schema.ts'
import { CommandError } from './exit-code.ts'
import { type Operation, runOperation } from './run-operation.ts'
import { withStore } from './store.ts'
import { indent, table } from './table.ts'

const traceCitation = z.object({
  locator: z.string(),
  quote: z.string().nullable(),
  sourceFile: z
    .object({
      name: z.string(),
      sha256: z.string(),
      bytes: z.int(),
      retrievedOn: z.string().nullable(),
      extract: z.boolean(),
      extractOf: z.string().nullable(),
      extractOfSha256: z.string().nullable(),
    })
    .nullable(),
  release: z.object({
    id: z.string(),
    edition: z.string(),
    effectiveFrom: z.string(),
    effectiveTo: z.string().nullable(),
    standing: z.string(),
  }),
  source: z.object({ name: z.string(), authority: z.string(), rank: z.int(), url: z.string().nullable() }),
})

const factShape = z.object({
  __typename: z.string(),
  id: z.string(),
  method: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  citations: z.array(traceCitation),
})
type FactAnswer = z.output<typeof factShape>

const chain: Operation<{ fact: FactAnswer | null }> = {
  text: `
query Trace($id: ID!) {
  fact(id: $id) {
    __typename
    id
    method
    validFrom
    validTo
    citations {
      locator
      quote
      sourceFile { name sha256 bytes retrievedOn extract extractOf extractOfSha256 }
      release { id edition effectiveFrom effectiveTo standing }
      source { name authority rank url }
    }
  }
}`,
  shape: z.object({ fact: factShape.nullable() }),
}

/** `claimgraph trace`: from a fact down to the bytes that state it. */
export function traceCommand(): Command {
  return new Command('trace')
    .description('the chain from a fact down to publisher, release, file (sha256) and row')
    .argument('<fact id>', 'such as FeeScheduleRow:RVU26B:20972 or MueLimit:MUE-PRACTITIONER-2026Q2:20972')
    .option('--json', 'print the answer as the GraphQL API gives it')
    .action(async (id: string, options: { json?: true }) => {
      await withStore(async ({ graph }) => {
        const data = await runOperation(schema, graph, chain, { id })
        if (data.fact === null) {
          throw new CommandError(`no fact has the id ${id}; ids are <type>:<key>, such as FeeScheduleRow:RVU26B:20972`)
        }
        console.log(options.json ? JSON.stringify({ data }, null, 2) : printFact(data.fact))
      })
    })
}

function printFact(fact: FactAnswer): string {
  const valid = `${fact.validFrom ?? 'unknown'} to ${fact.validTo ?? 'open'}`
  const head = table([
    ['Fact', fact.id],
    ['How', fact.method],
    ['Holds', valid],
  ])
  return [head, ...fact.citations.map(printCitation)].join('\n\n')
}

function printCitation({ locator, quote, sourceFile: file, release, source }: z.output<typeof traceCitation>): string {
  const rows = [
    ['Source', `${source.name} (${source.authority}, rank ${source.rank})`],
    [
      'Release',
      `${release.id}, ${release.edition}, ${release.effectiveFrom} to ${release.effectiveTo ?? 'open'}, ${release.standing}`,
    ],
    ['File', file === null ? 'none at hand' : file.name],
    ['sha256', file?.sha256 ?? ''],
    [
      'Cut from',
      file?.extract ? `${file.extractOf ?? 'unknown'} ${file.extractOfSha256 ?? '(that file was not at hand)'}` : '',
    ],
    ['Retrieved', file?.retrievedOn ?? ''],
    ['From', source.url ?? ''],
    ['Row', locator],
    ['Quote', quote ?? ''],
  ]
  return `Stated by\n${indent(table(rows.filter(([, value]) => value !== '')))}`
}
