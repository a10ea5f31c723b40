import { builder } from '../graphql/builder.ts'
import type { ReleaseFamily } from '../vocabulary/release-family.ts'
import type { Coverage } from './coverage.ts'
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
