import { z } from 'zod'
import type { StatedFact } from '../format.ts'
import { noteTargets } from './note-targets.ts'

/** Elements that hold notes, by what this project calls them. */
export const noteKinds: Readonly<Record<string, string>> = {
  includes: 'INCLUDES',
  inclusionTerm: 'INCLUSION_TERM',
  excludes1: 'EXCLUDES1',
  excludes2: 'EXCLUDES2',
  codeFirst: 'CODE_FIRST',
  useAdditionalCode: 'USE_ADDITIONAL',
  codeAlso: 'CODE_ALSO',
  notes: 'NOTE',
  sevenChrNote: 'SEVENTH_CHARACTER_NOTE',
  sevenChrDef: 'SEVENTH_CHARACTER_NOTE',
}

/** A seventh character and its meaning, which holds for every code below the owner that no nearer definition reaches. */
export const seventhCharacter = 'SEVENTH_CHARACTER'

/** One note: its owner is a chapter (`13`), a section (`M80-M94`), or a category or code without its dot. */
export const tabularNote = z.object({
  owner: z.string().regex(/^(?:\d{1,2}|[A-Z][0-9A-Z]{2}-[A-Z][0-9A-Z]{2}|[A-Z][0-9A][0-9A-Z]{1,5})$/, 'an owner'),
  level: z.enum(['CHAPTER', 'SECTION', 'CODE']),
  kind: z.string(),
  /** Counts the notes of one kind of one owner, from 1. */
  ordinal: z.int(),
  text: z.string().min(1, 'a text'),
  /** Of a seventh character only; null elsewhere. */
  character: z
    .string()
    .regex(/^[0-9A-Z]$/, 'one character')
    .nullable(),
})

export function tabularNoteToFact(note: z.output<typeof tabularNote>): StatedFact {
  const { owner, kind, ordinal, text } = note
  const values = { ...note, ...noteTargets(text) }
  return { naturalKey: `${owner}:${kind}:${ordinal}`, values, about: { code: owner } }
}

/** A chapter or section with its title, and the categories that stand in it. */
export const tabularGroup = z.object({
  code: z.string().min(1),
  title: z.string().min(1, 'a title'),
  parent: z.string().nullable(),
  categories: z.array(z.string()),
})

/** Stands among the titles of codes: a chapter or section is a Diagnosis that cannot be billed. */
export function tabularGroupToFact({ code, title, parent, categories }: z.output<typeof tabularGroup>): StatedFact {
  const titles = { shortTitle: title, longTitle: title }
  const values = { code, orderNumber: null, billable: false, ...titles, parent }
  return { naturalKey: code, values, about: { code, parent, categories } }
}
