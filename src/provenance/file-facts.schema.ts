import { builder } from '../graphql/builder.ts'
import { badInput } from '../graphql/errors.ts'
import { decodeCursor, encodeCursor, forwardPageSize, keysetPage } from '../graphql/keyset-page.ts'
import { loadById } from '../graphql/node.ts'
import type { FactKind } from '../vocabulary/fact-kind.ts'
import { FactInterface } from './citation.schema.ts'
import type { FactShape } from './provenance.ts'
import { factCountLoader, factsOfFileLoader } from './provenance.loader.ts'
import { FactKindEnum, SourceFileType } from './provenance.schema.ts'

/** Kinds whose facts can be listed by file: those that are nodes with a key. Edits are reached through their codes. */
const listed: ReadonlySet<FactKind> = new Set<FactKind>([
  'FEE_SCHEDULE',
  'GPCI',
  'CONVERSION_FACTOR',
  'MUE',
  'OUTPATIENT_RATE',
  'ASC_RATE',
  'ASC_EXCLUSION',
  'ASC_ANCILLARY',
  'STATEMENT',
])

builder.objectField(SourceFileType, 'facts', (t) =>
  t.connection(
    {
      type: FactInterface,
      description:
        'The facts that the file states, in the order of its rows. Fee schedule, index, units limit, facility rate and statement files; edits are reached through their codes.',
      args: { kind: t.arg({ type: FactKindEnum, description: 'Only facts of this kind; a file states one kind.' }) },
      resolve: async (file, args, context) => {
        const size = forwardPageSize(args)
        if (file.kind !== null && !listed.has(file.kind))
          throw badInput(`the facts of a ${file.kind} file cannot be listed yet`)
        const none = file.kind === null || (args.kind != null && args.kind !== file.kind)
        const afterRow = rowOf(args.after)
        const page = { file: file.sha256, afterRow, limit: size + 1 }
        const places = none ? [] : await context.loader(factsOfFileLoader).load(page)
        const facts = await Promise.all(places.map(({ type, key }) => loadById(context, `${type}:${key}`, 'isFact')))
        const rows = new Map(places.map((place) => [`${place.type}:${place.key}`, place.row]))
        const found = facts.filter((fact): fact is FactShape => fact !== null)
        return keysetPage(
          args,
          found,
          (fact) => encodeCursor([String(rows.get(fact.id) ?? 0)]),
          async () => (none ? 0 : context.loader(factCountLoader).load(file.sha256)),
        )
      },
    },
    { name: 'FactConnection' },
    { name: 'FactEdge' },
  ),
)

function rowOf(cursor: string | null | undefined): number {
  if (cursor == null) return 0
  const row = Number(decodeCursor(cursor)[0])
  if (!Number.isInteger(row) || row < 0) throw badInput(`${cursor} is no cursor of this list`)
  return row
}
