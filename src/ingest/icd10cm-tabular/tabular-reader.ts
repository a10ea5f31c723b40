import { Parser } from 'saxen'
import { RefusedFileError, downloadAgain } from '../refused.ts'
import { noteKinds, seventhCharacter } from './icd10cm-tabular.row.ts'

type Level = 'CHAPTER' | 'SECTION' | 'CODE'

/** A chapter, section, category or code while its element is open. */
interface Owner {
  level: Level
  code: string
  title: string
  /** Chapter of a section; null elsewhere. */
  parent: string | null
  /** Categories of a section. */
  categories: string[]
  counts: Map<string, number>
}

export interface ReadNote {
  owner: string
  level: Level
  kind: string
  ordinal: number
  text: string
  character: string | null
}
export type ReadGroup = Pick<Owner, 'code' | 'title' | 'parent' | 'categories'>

const levels: Readonly<Record<string, Level>> = { chapter: 'CHAPTER', section: 'SECTION', diag: 'CODE' }

/**
 * Walks the tabular list once and reports notes as they come, and each chapter and section when it ends. Throws
 * `RefusedFileError` for text that is no XML.
 */
export function readTabular(
  xml: string,
  on: { note: (note: ReadNote) => void; group: (group: ReadGroup) => void },
): void {
  const owners: Owner[] = []
  let kind: string | null = null
  let character: string | null = null
  let text: string | null = null

  function open(name: string, attributes: () => Record<string, string>): void {
    const level = levels[name]
    if (level !== undefined) owners.push(ownerOf(level, attributes, owners.at(-1)))
    else if (noteKinds[name] !== undefined) kind = noteKinds[name]
    else if (name === 'extension') character = attributes()['char'] ?? ''
    if (name === 'note' || name === 'extension' || name === 'name' || name === 'desc') text = ''
  }

  function close(name: string): void {
    const owner = owners.at(-1)
    const said = text?.replaceAll(/\s+/g, ' ').trim() ?? ''
    if (owner !== undefined && name === 'name') owner.code ||= said.replace('.', '')
    else if (owner !== undefined && name === 'desc') owner.title ||= said
    else if (owner !== undefined && kind !== null && (name === 'note' || name === 'extension')) {
      on.note(noteOf(owner, name === 'extension' ? seventhCharacter : kind, said, character))
    }
    if (name === 'note' || name === 'extension' || name === 'name' || name === 'desc') text = null
    if (name === 'extension') character = null
    if (noteKinds[name] !== undefined) kind = null
    if (levels[name] !== undefined) leave()
  }

  function leave(): void {
    const owner = owners.pop()
    if (owner === undefined) return
    if (owner.level !== 'CODE') on.group(owner)
    const above = owners.at(-1)
    if (owner.level === 'CODE' && above?.level === 'SECTION') above.categories.push(owner.code)
  }

  new Parser()
    .on('openTag', open)
    .on('closeTag', close)
    .on('text', (more, decode) => {
      if (text !== null) text += decode(more)
    })
    .on('error', (error) => {
      throw new RefusedFileError(`the XML cannot be read (${error.message})`, downloadAgain)
    })
    .parse(xml)
}

/** Sections have an id and no name. A section of one category (`C50`) is written as a range, so that it is not the category. */
function ownerOf(level: Level, attributes: () => Record<string, string>, above: Owner | undefined): Owner {
  const id = level === 'SECTION' ? (attributes()['id'] ?? '') : ''
  const code = id === '' || id.includes('-') ? id : `${id}-${id}`
  return {
    level,
    code,
    title: '',
    parent: level === 'SECTION' ? (above?.code ?? null) : null,
    categories: [],
    counts: new Map(),
  }
}

function noteOf(owner: Owner, kind: string, text: string, character: string | null): ReadNote {
  const ordinal = (owner.counts.get(kind) ?? 0) + 1
  owner.counts.set(kind, ordinal)
  return { owner: owner.code, level: owner.level, kind, ordinal, text, character }
}
