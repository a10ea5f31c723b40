import { z } from 'zod'
import { defineQuery } from '../../graph/query.ts'
import { factStore } from '../write/fact-store.ts'

/** HcpcsTitle nodes, each under its code. */
export const hcpcsTitleStore = factStore('hcpcs-titles')

/** ModifierTitle nodes, each under its modifier. */
export const modifierTitleStore = factStore('modifier-titles')

const ofRelease = { access: 'write', params: z.object({ release: z.string() }), row: z.object({}) } as const

/** Code.title, from the newest release. */
export const titleCodes = defineQuery({ file: 'ingest/title-codes.cypher', ...ofRelease })

/** Modifier.officialName, from the newest release. */
export const nameModifiers = defineQuery({ file: 'ingest/name-modifiers.cypher', ...ofRelease })
