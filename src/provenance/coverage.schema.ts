import { builder } from '../graphql/builder.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { Coverage } from './coverage.ts'
import type { FamilyGap } from './family-gaps.ts'
import { ReleaseFamilyEnum, ReleaseType } from './provenance.schema.ts'

export const CoverageStatusEnum = builder.enumType('CoverageStatus', {
  description: 'How far the loaded releases speak for a date of service.',
  values: {
    CURRENT: { description: 'The release in force is loaded.' },
    STALE: { description: 'Only an older release is loaded.' },
    NO_DATA: { description: 'Only later releases are loaded, or none.' },
  },
})

/** Coverage of one family, with its name. */
export type FamilyCoverage = Coverage & { readonly family: ReleaseFamily }

export const FamilyGapType = builder.objectRef<FamilyGap>('FamilyGap')
FamilyGapType.implement({
  description: 'Days between two loaded releases of a family that none covers.',
  fields: (t) => ({
    family: t.expose('family', { type: ReleaseFamilyEnum, description: 'The family.' }),
    from: t.expose('from', { type: 'Date', description: 'First day that no loaded release covers.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day that none covers, inclusive.' }),
    message: t.exposeString('message', { description: 'The same in words.' }),
  }),
})

export const FamilyCoverageType = builder.objectRef<FamilyCoverage>('FamilyCoverage')
FamilyCoverageType.implement({
  description: 'How far the loaded releases of one family speak for a date.',
  fields: (t) => ({
    family: t.expose('family', { type: ReleaseFamilyEnum, description: 'The family.' }),
    status: t.expose('status', { type: CoverageStatusEnum, description: 'CURRENT, STALE or NO_DATA.' }),
    release: t.field({
      type: ReleaseType,
      nullable: true,
      description: 'The release that speaks, in force or the newest before; null: none.',
      resolve: (coverage) => coverage.release,
    }),
    message: t.exposeString('message', { description: 'The same in words.' }),
  }),
})
