/** A direction that imports must keep; the sentence is what a broken one is told with. */
export interface Direction {
  sentence: string
  /** Importing files it is about, and those it excepts. */
  from: RegExp
  fromNot?: RegExp
  /** What they must not import, and exceptions. */
  to: RegExp
  toNot?: RegExp
  /** Imports of types only do not run; some directions let them pass. */
  typesPass?: true
}

/** Lowest first. */
const domainFolders = [
  'provenance',
  'code',
  'modifier',
  'bundling',
  'payment',
  'applicability',
  'conflict',
  'comparison',
  'meta',
  'search',
]
const folder = (...names: string[]): RegExp => new RegExp(`^src/(${names.join('|')})/`)
const ours = /^src\//
const domains = folder(...domainFolders)
/** Domain folders from the given one upwards, in the order of domainFolders. */
const from = (name: string): string[] => domainFolders.slice(domainFolders.indexOf(name))

export const directions: Direction[] = [
  {
    sentence: 'vocabulary imports nothing of ours: it is what all others share',
    from: folder('vocabulary'),
    to: ours,
    toNot: folder('vocabulary'),
  },
  {
    sentence: 'graph imports vocabulary only: it knows queries, not what they are about',
    from: folder('graph'),
    to: ours,
    toNot: folder('graph', 'vocabulary'),
  },
  {
    sentence: 'graphql names no domain: it imports graph and vocabulary only',
    from: folder('graphql'),
    to: ours,
    toNot: folder('graphql', 'graph', 'vocabulary'),
  },
  {
    sentence: 'only graph imports neo4j-driver or @grafeo-db/js: nothing else knows an engine',
    from: ours,
    fromNot: folder('graph'),
    to: /^(neo4j-driver|@grafeo-db\/)/,
  },
  {
    sentence: 'only graph/open-graph.ts names the engine adapters: all else uses the Graph port',
    from: ours,
    fromNot: /^src\/graph\/(open-graph\.ts$|embedded\/|neo4j\/)/,
    to: /^src\/graph\/(embedded|neo4j)\//,
  },
  {
    sentence: 'in a domain only *.schema.ts imports graphql/',
    from: domains,
    fromNot: /\.schema\.ts$/,
    to: folder('graphql'),
    typesPass: true,
  },
  {
    sentence: 'in a domain only *.queries.ts and *.loader.ts import graph/',
    from: domains,
    fromNot: /\.(queries|loader)\.ts$/,
    to: folder('graph'),
    typesPass: true,
  },
  {
    sentence: 'ingest stands beside the domains: it imports vocabulary, graph and provenance only',
    from: folder('ingest'),
    to: ours,
    toNot: folder('ingest', 'vocabulary', 'graph', 'provenance'),
  },
  {
    sentence: 'nothing but the server and the command line imports ingest, server or cli',
    from: ours,
    fromNot: folder('ingest', 'server', 'cli'),
    to: folder('ingest', 'server', 'cli'),
  },
  {
    sentence: 'export writes whatever the graph holds: it imports graph and vocabulary only',
    from: folder('export'),
    to: ours,
    toNot: folder('export', 'graph', 'vocabulary'),
  },
  { sentence: 'ingest and server do not import the command line', from: folder('ingest', 'server'), to: folder('cli') },
  { sentence: 'provenance is the lowest domain', from: folder('provenance'), to: folder(...from('code')) },
  { sentence: 'code sees no domain but provenance', from: folder('code'), to: folder(...from('modifier')) },
  { sentence: 'modifier sees code and provenance only', from: folder('modifier'), to: folder(...from('bundling')) },
  {
    sentence: 'bundling does not see payment, nor those that show both',
    from: folder('bundling'),
    to: folder(...from('payment')),
  },
  {
    sentence: 'payment does not see bundling, nor those that show both',
    from: folder('payment'),
    to: folder('bundling', 'comparison', 'meta', 'search'),
  },
  {
    sentence: 'rule files (a domain file without a role in its name) are pure: no files, network, clock or environment',
    from: domains,
    fromNot: /\.(schema|queries|loader)\.ts$/,
    to: /^(node:|pino|graphql-yoga|yauzl)/,
  },
]
