import { builder } from '../graphql/builder.ts'
import { known, registryOf, ReleaseType, SourceFileType } from './provenance.schema.ts'
import type { Receipt } from './receipt.ts'
import { receiptsByFileLoader } from './receipt.loader.ts'

const ReceiptType = builder.objectRef<Receipt>('Receipt')

ReceiptType.implement({
  description: 'What one ingest did with a file. An ingest that changed nothing leaves no receipt.',
  fields: (t) => ({
    release: t.field({
      type: ReleaseType,
      description: 'The release that the file was loaded into.',
      resolve: async (receipt, _args, context) => known((await registryOf(context)).releases, receipt.release),
    }),
    startedAt: t.exposeString('startedAt', {
      nullable: true,
      description: 'When the ingest began, as an ISO instant; null: not recorded.',
    }),
    programVersion: t.exposeString('programVersion', { description: 'Version of claimgraph that loaded it.' }),
    rowsRead: t.exposeInt('read', { description: 'Rows of the file: accepted, rejected, duplicates and notes.' }),
    accepted: t.exposeInt('accepted', { description: 'Rows that state a fact.' }),
    rejected: t.exposeInt('rejected', { description: 'Rows that were not taken.' }),
    duplicates: t.exposeInt('duplicates', { description: 'Rows that repeat another row of the file word for word.' }),
    notes: t.exposeInt('notes', { description: 'Rows of prose under a table.' }),
    new: t.exposeInt('new', { description: 'Facts that were written for the first time.' }),
    changed: t.exposeInt('changed', { description: 'Facts that were written anew with other values.' }),
    ended: t.exposeInt('ended', { description: 'Facts of older releases that this one states no more.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Facts that stood already and were not written.' }),
    recited: t.exposeInt('recited', { description: 'Unchanged facts that are cited from this file now.' }),
    outranked: t.exposeInt('outranked', { description: 'Rows of an extract that a whole file stands against.' }),
    removed: t.exposeInt('removed', {
      description: 'Facts that only an extract, or an earlier state of the file, stated.',
    }),
    seconds: t.float({
      description: 'How long reading and writing took.',
      resolve: ({ milliseconds }) => milliseconds / 1000,
    }),
    rowsPerSecond: t.exposeInt('rowsPerSecond', { description: 'Rows read in a second.' }),
    peakMemoryMegabytes: t.exposeInt('peakMemoryMegabytes', {
      description: 'The most memory that the loading process had held by then, in megabytes of 1,048,576 bytes.',
    }),
  }),
})

builder.objectField(SourceFileType, 'receipts', (t) =>
  t.field({
    type: [ReceiptType],
    description: 'What each ingest that changed the graph did with it, the oldest first.',
    resolve: (file, _args, context) => context.loader(receiptsByFileLoader).load(file.sha256),
  }),
)
