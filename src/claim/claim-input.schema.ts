import { NcciSettingEnum } from '../bundling/ptp-edit.schema.ts'
import { builder } from '../graphql/builder.ts'
import { badInput } from '../graphql/errors.ts'
import { PlaceInput } from '../payment/payment.schema.ts'
import type { Claim } from './claim.ts'

const ClaimLineInput = builder.inputType('ClaimLineInput', {
  description: 'One line of a claim.',
  fields: (t) => ({
    code: t.field({ type: 'HcpcsCode', required: true, description: 'The code.' }),
    modifiers: t.field({ type: ['ModifierCode'], description: 'Modifiers on the line.' }),
    units: t.int({ description: 'Units, 1 when absent.' }),
    charge: t.field({ type: 'Decimal', description: 'Submitted charge in dollars; not used yet.' }),
    diagnosisPointers: t.intList({ description: 'Positions in `diagnoses`, from 1; not used yet.' }),
  }),
})

const HistoryLineInput = builder.inputType('HistoryLineInput', {
  description: 'A service of the same patient and clinician on another claim.',
  fields: (t) => ({
    dateOfService: t.field({ type: 'Date', required: true, description: 'When.' }),
    code: t.field({ type: 'HcpcsCode', required: true, description: 'The code.' }),
    modifiers: t.field({ type: ['ModifierCode'], description: 'Modifiers on it.' }),
  }),
})

export const ClaimInput = builder.inputType('ClaimInput', {
  description: 'The lines of one clinician for one patient on one date of service.',
  fields: (t) => ({
    id: t.string({ description: 'Your own id for the claim; comes back in the verdict.' }),
    dateOfService: t.field({ type: 'Date', required: true, description: 'It chooses every release.' }),
    placeOfService: t.string({ required: true, description: 'Two-digit place of service.' }),
    place: t.field({ type: PlaceInput, description: 'Where; national amounts when absent.' }),
    setting: t.field({ type: NcciSettingEnum, description: 'Which edits: PRACTITIONER when absent.' }),
    qualifyingParticipant: t.boolean({ description: 'Qualifying APM participant; false when absent.' }),
    participating: t.boolean({ description: 'Participates in Medicare; true when absent.' }),
    diagnoses: t.field({ type: ['Icd10CmCode'], description: 'Diagnoses; not used yet.' }),
    lines: t.field({ type: [ClaimLineInput], required: true, description: '1 to 100 lines.' }),
    history: t.field({
      type: [HistoryLineInput],
      description: 'Earlier services that may open global periods; at most 100.',
    }),
  }),
})

const mostLines = 100
const mostUnits = 9999

/** A claim from its input, with defaults; refuses what no claim has, by line. */
export function claimOf(input: typeof ClaimInput.$inferInput): Claim {
  const name = input.id ?? 'the claim'
  if (input.lines.length < 1 || input.lines.length > mostLines) {
    throw badInput(`${name} has ${input.lines.length} lines; a claim has 1 to ${mostLines}`)
  }
  if ((input.history?.length ?? 0) > mostLines) throw badInput(`${name} has more than ${mostLines} history lines`)
  return {
    id: input.id ?? null,
    dateOfService: input.dateOfService,
    placeOfService: input.placeOfService.trim(),
    place: input.place ?? null,
    setting: input.setting ?? 'PRACTITIONER',
    qualifyingParticipant: input.qualifyingParticipant ?? false,
    participating: input.participating ?? true,
    lines: input.lines.map((line, index) => {
      const units = line.units ?? 1
      if (units < 1 || units > mostUnits)
        throw badInput(`${name}, line ${index + 1}: units is ${units}; a line has 1 to ${mostUnits}`)
      return { number: index + 1, code: line.code, modifiers: line.modifiers ?? [], units }
    }),
    history: (input.history ?? []).map((line) => ({ ...line, modifiers: line.modifiers ?? [] })),
  }
}
