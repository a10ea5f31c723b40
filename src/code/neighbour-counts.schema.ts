import { builder } from '../graphql/builder.ts'
import { releaseWindow } from '../provenance/release-window.ts'
import { registryOf } from '../provenance/provenance.schema.ts'
import { releasesInForce } from './releases-in-force.ts'
import { CodeType } from './code.schema.ts'
import type { NeighbourCount } from './neighbour-counts.ts'
import { neighbourCountsLoader } from './neighbour-counts.loader.ts'

const NeighbourDirectionEnum = builder.enumType('NeighbourDirection', {
  description: 'Which way a relation goes, seen from the code.',
  values: {
    OUT: { description: 'From the code: of PTP edits, it is column one.' },
    IN: { description: 'To the code: of PTP edits, it is column two.' },
  },
})

const NeighbourCountType = builder.objectRef<NeighbourCount>('NeighbourCount')
NeighbourCountType.implement({
  description: 'How many neighbours a code has along one relation.',
  fields: (t) => ({
    relation: t.exposeString('relation', { description: 'The relation: PTP_PRACTITIONER, HAS_FEE, RELATED_TO, …' }),
    direction: t.expose('direction', { type: NeighbourDirectionEnum, description: 'Which way it goes.' }),
    count: t.exposeInt('count', { description: 'How many; 0 where there are none, as far as what is loaded reaches.' }),
  }),
})

builder.objectField(CodeType, 'neighbourCounts', (t) =>
  t.field({
    type: [NeighbourCountType],
    description:
      'How many neighbours the code has along each relation on a date of service, for an explorer: facts of releases in force, PTP edits that hold, statements, figures and related codes.',
    args: { on: t.arg({ type: 'Date', required: true, description: 'Date of service.' }) },
    resolve: async (code, { on }, context) => {
      const registry = await registryOf(context)
      const releases = releasesInForce(registry.loaded, on)
      const window = releaseWindow(registry, ['PTP_PRACTITIONER', 'PTP_HOSPITAL'], 'PTP')
      return context.loader(neighbourCountsLoader).load({ code: code.code, on, releases, window })
    },
  }),
)
