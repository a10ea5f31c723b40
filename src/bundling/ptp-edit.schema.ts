import { codeNamed, CodeType } from '../code/code.schema.ts'
import { builder } from '../graphql/builder.ts'
import { badInput } from '../graphql/errors.ts'
import { decodeCursor, encodeCursor, forwardPageSize, keysetPage } from '../graphql/keyset-page.ts'
import { loadableById } from '../graphql/node.ts'
import { FactInterface } from '../provenance/citation.schema.ts'
import { known, registryOf, ReleaseType } from '../provenance/provenance.schema.ts'
import { cursorPartsOf, type PartnerCursor, partnerCursor } from './partner-cursor.ts'
import type { PtpEdit } from './ptp-edit.ts'
import { ptpEditKey } from './ptp-edit-key.ts'
import { countPartnersOf, historyOf, partnersOf, ptpRationaleLoader } from './ptp-edit.loader.ts'

export const NcciSettingEnum = builder.enumType('NcciSetting', {
  description: 'Which NCCI edit file is asked: they differ in content and in indicators.',
  values: {
    PRACTITIONER: { description: 'Physicians, other practitioners and ambulatory surgical centers.' },
    OUTPATIENT_HOSPITAL: { description: 'Hospital outpatient departments.' },
  },
})

const PtpRoleEnum = builder.enumType('PtpRole', {
  description: 'On which side of its edits a code stands.',
  values: {
    COLUMN_ONE: { description: 'It is payable, its partners are denied.' },
    COLUMN_TWO: { description: 'It is denied, its partners are payable.' },
  },
})

export const PtpEditType = builder.objectRef<PtpEdit>('PtpEdit')
PtpEditType.implement({
  interfaces: [FactInterface],
  description: 'One NCCI procedure-to-procedure edit: billed for one patient, day and provider, column two is denied.',
  fields: (t) => ({
    columnOne: t.field({
      type: CodeType,
      description: 'The code that is payable. Not always the dearer one.',
      resolve: (edit, _args, context) => codeNamed(context, edit.columnOne),
    }),
    columnTwo: t.field({
      type: CodeType,
      description: 'The code that is denied.',
      resolve: (edit, _args, context) => codeNamed(context, edit.columnTwo),
    }),
    setting: t.expose('setting', { type: NcciSettingEnum, description: 'The edit file it stands in.' }),
    modifierIndicator: t.exposeInt('modifierIndicator', {
      description:
        '0: no modifier bypasses it; 1: an NCCI-associated modifier does, when documented; 9: never in force.',
    }),
    effective: t.expose('effective', { type: 'Date', description: 'First date of service it holds for.' }),
    deletion: t.expose('deletion', {
      type: 'Date',
      nullable: true,
      description: 'Last date of service it holds for, inclusive; null: no end is stated.',
    }),
    rationale: t.string({
      description: "CMS's reason for the edit.",
      resolve: async (edit, _args, context) => {
        const text = await context.loader(ptpRationaleLoader).load(edit.rationale)
        if (text === null) throw new Error(`the graph holds no rationale ${edit.rationale}`)
        return text
      },
    }),
    beforeY1996: t.exposeBoolean('beforeY1996', { description: 'The pair was bundled before 1996 already.' }),
    firstRelease: t.field({
      type: ReleaseType,
      description: 'The first loaded release that states it.',
      resolve: async (edit, _args, context) => known((await registryOf(context)).releases, edit.firstRelease),
    }),
    lastRelease: t.field({
      type: ReleaseType,
      nullable: true,
      description: 'The last release that stated it; null while the newest one still does.',
      resolve: async (edit, _args, context) =>
        edit.lastRelease === null ? null : known((await registryOf(context)).releases, edit.lastRelease),
    }),
  }),
})

loadableById('PtpEdit', {
  isNode: false,
  isFact: true,
  load: async (context, key) => {
    const wanted = ptpEditKey(key)
    if (wanted === null) return null
    const { setting, columnOne, columnTwo } = wanted
    const edits = await historyOf(context, [{ setting, columnOne, columnTwo }])
    return edits.find((edit) => edit.effective === wanted.effective && edit.firstRow === wanted.row) ?? null
  },
})

builder.objectField(CodeType, 'ptpEdits', (t) =>
  t.connection(
    {
      type: PtpEditType,
      description:
        "The code's PTP edits that hold on a date of service, by partner code. Read forwards only. An empty list says nothing without the coverage that `ptpPair` and `ptpCoverage` give.",
      args: {
        on: t.arg({ type: 'Date', required: true, description: 'Date of service.' }),
        setting: t.arg({ type: NcciSettingEnum, required: true, description: 'Which edit file.' }),
        role: t.arg({ type: PtpRoleEnum, description: 'On which side the code stands; absent: on either.' }),
        modifierIndicator: t.arg.int({ description: 'Only edits with this indicator, 0 or 1.' }),
        partnerPrefix: t.arg.string({ description: 'Only partners whose code begins so.' }),
      },
      complexity: (args) => ({ field: 5, multiplier: (args.first ?? 20) / 5 }),
      resolve: async (code, args, context) => {
        const filter = {
          code: code.code,
          setting: args.setting,
          on: args.on,
          modifierIndicator: indicatorOf(args.modifierIndicator),
          partnerPrefix: prefixOf(args.partnerPrefix),
        }
        const role = args.role ?? null
        const page = { ...filter, limit: forwardPageSize(args) + 1, after: cursorOf(args.after) }
        const edits = await partnersOf(context, role, page)
        return keysetPage(
          args,
          edits,
          (edit) => encodeCursor(cursorPartsOf(code.code, edit)),
          () => countPartnersOf(context, role, filter),
        )
      },
    },
    { name: 'PtpEditConnection' },
    { name: 'PtpEditEdge' },
  ),
)

/** Throws BAD_USER_INPUT for what is no modifier indicator; 9 is one, and finds nothing, since such edits never hold. */
function indicatorOf(value: number | null | undefined): number | null {
  if (value == null || value === 0 || value === 1 || value === 9) return value ?? null
  throw badInput(`modifierIndicator is 0 or 1, not ${value}`)
}

/** Throws BAD_USER_INPUT for what no code begins with. */
function prefixOf(value: string | null | undefined): string {
  const prefix = (value ?? '').trim().toUpperCase()
  if (/^[0-9A-Z]{0,5}$/.test(prefix)) return prefix
  throw badInput('partnerPrefix is the beginning of a code: one to five letters and digits')
}

function cursorOf(after: string | null | undefined): PartnerCursor | null {
  if (after == null) return null
  const cursor = partnerCursor(decodeCursor(after))
  if (cursor !== null) return cursor
  throw badInput('after is not a cursor of this list')
}
