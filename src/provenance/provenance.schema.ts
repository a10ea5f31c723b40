import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { badInput } from '../graphql/errors.ts'
import { loadableById, NodeInterface } from '../graphql/node.ts'
import { factKind } from '../vocabulary/fact-kind.ts'
import { releaseFamily } from '../vocabulary/release-family.ts'
import type { Release, Source, SourceFile } from './provenance.ts'
import { type Registry, registryLoader } from './provenance.loader.ts'
import { type KindCount, kindCounts } from './kind-counts.ts'
import { releaseMissing } from './release-missing.ts'
import { releaseStanding } from './release-standing.ts'

/** The registry of this request. */
export function registryOf(context: Context): Promise<Registry> {
  return context.loader(registryLoader).load('registry')
}

export const FactKindEnum = builder.enumType('FactKind', {
  description: 'What a file states. A file states facts of one kind.',
  values: factKind.options,
})

export const ReleaseFamilyEnum = builder.enumType('ReleaseFamily', {
  description: 'What a release is a release of; releases of one family follow each other in time.',
  values: releaseFamily.options,
})

export const SourceType = builder.objectRef<Source>('Source')
export const ReleaseType = builder.objectRef<Release>('Release')
export const SourceFileType = builder.objectRef<SourceFile>('SourceFile')

const KindCountType = builder.objectRef<KindCount>('KindCount')
KindCountType.implement({
  description: 'How many rows of one kind a release states in its loaded files.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FactKindEnum, description: 'The kind of fact.' }),
    rows: t.exposeInt('rows', { description: 'Accepted rows.' }),
  }),
})

SourceType.implement({
  interfaces: [NodeInterface],
  description: 'Who publishes, and how much their word weighs.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name', { description: 'The publisher and the series.' }),
    authority: t.exposeString('authority', {
      description: 'CMS_FILE, CMS_RULE, CONTRACTOR, PUBLISHED_PAGE or OWN_EDITORIAL.',
    }),
    rank: t.exposeInt('rank', {
      description: 'Where sources disagree the lower rank wins: 1 a CMS file in force … 5 our own note.',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where the publisher offers it; null when no address is known.',
    }),
    releases: t.field({
      type: [ReleaseType],
      description: 'Every release of this source that the graph knows, oldest first.',
      resolve: async (source, _args, context) =>
        [...(await registryOf(context)).releases.values()]
          .filter((release) => release.source.key === source.key)
          .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1)),
    }),
  }),
})

ReleaseType.implement({
  interfaces: [NodeInterface],
  description: 'A dated edition of a source: RVU26B is the fee schedule of April to June 2026.',
  fields: (t) => ({
    id: t.exposeID('id'),
    family: t.expose('family', { type: ReleaseFamilyEnum, description: 'The series it belongs to.' }),
    edition: t.exposeString('edition', { description: "The edition in the publisher's terms." }),
    source: t.field({ type: SourceType, description: 'Its publisher.', resolve: (release) => release.source }),
    effectiveFrom: t.expose('effectiveFrom', { type: 'Date', description: 'First date of service it is for.' }),
    effectiveTo: t.expose('effectiveTo', {
      type: 'Date',
      nullable: true,
      description: 'Last date of service it is for, inclusive; null: open.',
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day printed in the file; null where none is printed.',
    }),
    supersedes: t.field({
      type: [ReleaseType],
      description: 'Releases that this one corrects or replaces.',
      resolve: async (release, _args, context) => {
        const { releases } = await registryOf(context)
        return release.supersedes.flatMap((key) => releases.get(key) ?? [])
      },
    }),
    standing: t.string({
      description:
        'LOADED, PARTLY_LOADED (see `missing`), SUPERSEDED by a loaded correction, or CITED (no file of it is loaded).',
      resolve: async (release, _args, context) => releaseStanding(release, await registryOf(context)),
    }),
    missing: t.stringList({
      description:
        'What of it is not loaded yet, in words: parts, tables, files of which only an extract is there. Empty: nothing, or nobody began to load it.',
      resolve: async (release, _args, context) => releaseMissing(release, filesOf(release, await registryOf(context))),
    }),
    files: t.field({
      type: [SourceFileType],
      description: 'Its files: the loaded ones, and those that are only cited.',
      resolve: async (release, _args, context) => filesOf(release, await registryOf(context)),
    }),
    counts: t.field({
      type: [KindCountType],
      description: 'Accepted rows by kind over its loaded files.',
      resolve: async (release, _args, context) => kindCounts(filesOf(release, await registryOf(context))),
    }),
  }),
})

SourceFileType.implement({
  interfaces: [NodeInterface],
  description: 'One file as read, named by the sha256 of its bytes.',
  fields: (t) => ({
    id: t.exposeID('id'),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the bytes, in hex.' }),
    name: t.exposeString('name', { description: 'File name, inside its archive where it came in one.' }),
    kind: t.expose('kind', {
      type: FactKindEnum,
      nullable: true,
      description: 'What it states; null: cited only, not loaded.',
    }),
    bytes: t.exposeInt('bytes', { description: 'Size in bytes.' }),
    rows: t.exposeInt('rows', { nullable: true, description: 'Accepted rows; null: cited only.' }),
    rejected: t.exposeInt('rejected', { description: 'Rows that could not be read and are not in the graph.' }),
    retrievedOn: t.expose('retrievedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was fetched; null: not recorded.',
    }),
    extract: t.exposeBoolean('extract', { description: 'True: only some rows of the published file, in its layout.' }),
    extractOf: t.exposeString('extractOf', {
      nullable: true,
      description: 'Name of the published file it was cut from.',
    }),
    extractOfSha256: t.exposeString('extractOfSha256', {
      nullable: true,
      description: 'SHA-256 of the published file; null where that file was not at hand.',
    }),
    release: t.field({
      type: ReleaseType,
      description: 'The release it belongs to.',
      resolve: async (file, _args, context) => known((await registryOf(context)).releases, file.release),
    }),
  }),
})

function filesOf(release: Release, registry: Registry): SourceFile[] {
  return [...(registry.releaseFiles.get(release.key) ?? [])]
}

/** Looks up what the graph must hold: a missing one is a broken graph, not a client's mistake. */
export function known<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the graph cites ${key}, which it does not hold`)
  return value
}

loadableById('Source', {
  isNode: true,
  isFact: false,
  load: async (context, key) => (await registryOf(context)).sources.get(key) ?? null,
})
loadableById('Release', {
  isNode: true,
  isFact: false,
  load: async (context, key) => (await registryOf(context)).releases.get(key) ?? null,
})
loadableById('SourceFile', {
  isNode: true,
  isFact: false,
  load: async (context, key) => (await registryOf(context)).files.get(key) ?? null,
})

/** The key in an id that may be given with or without its type (`RVU26B`, `Release:RVU26B`). */
function keyOf(typename: string, id: string): string {
  if (id.startsWith(`${typename}:`)) return id.slice(typename.length + 1)
  if (id.includes(':')) throw badInput(`${id} is not the id of a ${typename}`)
  return id
}

builder.queryFields((t) => ({
  sources: t.field({
    type: [SourceType],
    description: 'Every source, the weightiest first.',
    resolve: async (_root, _args, context) =>
      [...(await registryOf(context)).sources.values()].toSorted((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1)),
  }),
  source: t.field({
    type: SourceType,
    nullable: true,
    description: 'A source by id (`Source:CMS-PFS`, or the key alone); null when unknown.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => (await registryOf(context)).sources.get(keyOf('Source', id)) ?? null,
  }),
  release: t.field({
    type: ReleaseType,
    nullable: true,
    description: 'A release by id (`Release:RVU26B`, or the key alone); null when unknown.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => (await registryOf(context)).releases.get(keyOf('Release', id)) ?? null,
  }),
  sourceFile: t.field({
    type: SourceFileType,
    nullable: true,
    description: 'A file by the sha256 of its bytes; null when unknown.',
    args: { sha256: t.arg.string({ required: true }) },
    resolve: async (_root, { sha256 }, context) => (await registryOf(context)).files.get(sha256.toLowerCase()) ?? null,
  }),
}))
