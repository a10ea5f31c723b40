import { builder } from '../graphql/builder.ts'
import { loadById, type NodeShape } from '../graphql/node.ts'
import type { CitationRef, FactShape } from './provenance.ts'
import type { Registry } from './provenance.loader.ts'
import { known, registryOf, ReleaseType, SourceFileType, SourceType } from './provenance.schema.ts'

export const CitationType = builder.objectRef<CitationRef>('Citation')

CitationType.implement({
  description: 'Where something is stated: publisher, release, file, and the row in it.',
  fields: (t) => ({
    sourceFile: t.field({
      type: SourceFileType,
      nullable: true,
      description: 'The file; null where the source is a text that was not at hand as a file.',
      resolve: async (citation, _args, context) =>
        citation.file ? known((await registryOf(context)).files, citation.file) : null,
    }),
    release: t.field({
      type: ReleaseType,
      description: 'The release that the file, or the text, belongs to.',
      resolve: async (citation, _args, context) => releaseOf(citation, await registryOf(context)),
    }),
    source: t.field({
      type: SourceType,
      description: 'Its publisher.',
      resolve: async (citation, _args, context) => releaseOf(citation, await registryOf(context)).source,
    }),
    locator: t.string({
      description: 'The row in the file (`line 1724`, `sheet "Addendum B", row 5`) or the place in the text.',
      resolve: async (citation, _args, context) => locatorOf(citation, await registryOf(context)),
    }),
    quote: t.exposeString('quote', {
      nullable: true,
      description: 'Words or cells of the place, where they are kept; null otherwise.',
    }),
  }),
})

/** The release that a citation speaks for. */
export function releaseOf(citation: CitationRef, registry: Registry) {
  // One file may serve several releases (a year's GPCIs): the fact's own release comes before the file's.
  const key = citation.release ?? (citation.file ? known(registry.files, citation.file).release : '')
  return known(registry.releases, key)
}

function locatorOf(citation: CitationRef, registry: Registry): string {
  const row = citation.file && citation.row ? `${known(registry.files, citation.file).rowLabel} ${citation.row}` : null
  return [citation.place, row].filter(Boolean).join(', ') || 'the whole text'
}

export const FactMethodEnum = builder.enumType('FactMethod', {
  description: 'How a fact came into the graph.',
  values: {
    TRANSCRIBED: { description: 'Copied from a row of a published file.' },
    DERIVED: { description: 'Computed from other facts by a named rule.' },
    EDITORIAL: { description: 'Written by an editor, from the sources it cites.' },
  },
})

export const FactInterface = builder.interfaceRef<FactShape>('Fact')
FactInterface.implement({
  description: 'Something stated, with who states it and when it holds.',
  resolveType: (fact) => fact.typename,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Readable id: the type, a colon, and the key.' }),
    method: t.expose('method', { type: FactMethodEnum, description: 'How it came into the graph.' }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: "First day it holds: its own, or its release's.",
      resolve: async (fact, _args, context) =>
        fact.validFrom ?? known((await registryOf(context)).releases, fact.release).effectiveFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day it holds, inclusive; null: no end is stated.',
      resolve: async (fact, _args, context) =>
        fact.validTo === undefined
          ? known((await registryOf(context)).releases, fact.release).effectiveTo
          : fact.validTo,
    }),
    citations: t.field({
      type: [CitationType],
      description: 'Every file and row, or text, that states it.',
      resolve: (fact) => [...fact.citations],
    }),
  }),
})

builder.queryFields((t) => ({
  fact: t.field({
    type: FactInterface,
    nullable: true,
    description: 'A fact by its id (`FeeScheduleRow:RVU26B:20972`); null when there is none.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) =>
      (await loadById(context, id, 'isFact')) as (NodeShape & FactShape) | null,
  }),
}))
