import type { GraphHealth } from '../graph/graph.ts'
import { builder } from '../graphql/builder.ts'
import { coverageOf } from '../provenance/coverage.ts'
import { FamilyCoverageType, FamilyGapType } from '../provenance/coverage.schema.ts'
import { familyGaps } from '../provenance/family-gaps.ts'
import type { Registry } from '../provenance/provenance.loader.ts'
import { registryOf, ReleaseType } from '../provenance/provenance.schema.ts'
import { releaseFamily } from '../vocabulary/release-family.ts'

/** Families whose rows carry their own dates, so that a later file covers the past. */
const datedRows = new Set(['PTP_PRACTITIONER', 'PTP_HOSPITAL', 'ADD_ON'])

/** Families that are texts or notes: they have no "in force". */
const texts = new Set(['RULE', 'PAGE', 'EDITORIAL'])

const MetaType = builder.objectRef<{ registry: Registry; health: GraphHealth }>('Meta')
MetaType.implement({
  description: 'What this service runs on and what it has loaded.',
  fields: (t) => ({
    engine: t.string({ description: 'The graph engine.', resolve: ({ health }) => health.engine }),
    engineVersion: t.string({ description: "The engine's version.", resolve: ({ health }) => health.version }),
    graphVersion: t.int({
      description: 'Moves with every ingest: equal versions answer alike.',
      resolve: ({ registry }) => registry.version,
    }),
    releases: t.field({
      type: [ReleaseType],
      description: 'Every release that the graph knows, by family and date: loaded ones and those only cited.',
      resolve: ({ registry }) =>
        [...registry.releases.values()].toSorted((a, b) =>
          `${a.family} ${a.effectiveFrom} ${a.key}` < `${b.family} ${b.effectiveFrom} ${b.key}` ? -1 : 1,
        ),
    }),
    gaps: t.field({
      type: [FamilyGapType],
      description: 'Spans between loaded releases of a family for which none is loaded, by family and day.',
      resolve: ({ registry }) => familyGaps(registry.loaded),
    }),
    coverage: t.field({
      type: [FamilyCoverageType],
      description: 'For a date of service, what each family of releases can say: the gaps among them.',
      args: { on: t.arg({ type: 'Date', required: true }) },
      resolve: ({ registry }, { on }) =>
        releaseFamily.options
          .filter((family) => !texts.has(family))
          .map((family) => ({
            family,
            ...coverageOf(registry.loaded, family, on, { datedRows: datedRows.has(family) }),
          })),
    }),
  }),
})

builder.queryField('meta', (t) =>
  t.field({
    type: MetaType,
    description: 'Engine, version, and every release with rows and dates.',
    resolve: async (_root, _args, context) => {
      const [registry, health] = await Promise.all([registryOf(context), context.graph.health()])
      return { registry, health }
    },
  }),
)
