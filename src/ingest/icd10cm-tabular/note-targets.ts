/** One code as notes write it: `Z16.-`, `A48.1`, `C7A`. */
const code = String.raw`[A-Z][0-9A][0-9A-Z](?:\.(?:[0-9A-Z]{1,4}-?|-))?`
/** A code or a range: `P35-P39`, `N70.0-N70.9`, `S32.1--S32.9`. */
const target = new RegExp(`^(${code})(?:-(${code}))?-?$`)
/** `(S92.- with 7th character B)`, `(S42.- with 7th character B or C)`. */
const withSeventh = /,?\s*with 7th character ([0-9A-Z](?: or [0-9A-Z])*)$/

/** The codes that a note points to. Both are null where it names none, or says more of them than can be told apart here. */
export interface NoteTargets {
  /** Without dots; each means itself and all below it. Ranges as `P35-P39`. */
  targets: string[] | null
  /** The note is about those with one of these seventh characters only; null: about all. */
  targetCharacters: string[] | null
}

/**
 * Reads the codes that stand in the brackets of a note. A note that qualifies them otherwise ("with final characters -89",
 * "with open fracture") has no targets: only people can tell.
 */
export function noteTargets(text: string): NoteTargets {
  const targets: string[] = []
  const characters = new Set<string>()
  for (const [, inside = ''] of text.matchAll(/\(([^()]*)\)/g)) {
    if (!/[A-Z][0-9A][0-9A-Z]/.test(inside)) continue
    const seventh = withSeventh.exec(inside)?.[1] ?? ''
    characters.add(seventh)
    for (const part of inside.replace(withSeventh, '').split(/\s*,\s*/)) {
      const [, from, to] = target.exec(part.trim()) ?? []
      if (from === undefined) return { targets: null, targetCharacters: null }
      targets.push(to === undefined ? dotless(from) : `${dotless(from)}-${dotless(to)}`)
    }
  }
  const [only = ''] = characters
  if (targets.length === 0 || characters.size > 1) return { targets: null, targetCharacters: null }
  return { targets, targetCharacters: only === '' ? null : only.split(' or ') }
}

function dotless(text: string): string {
  return text.replaceAll(/[.-]/g, '')
}
