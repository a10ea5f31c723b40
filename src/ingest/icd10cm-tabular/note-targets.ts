/** One code or range as notes write it: `Z16.-`, `A48.1`, `C7A`, `P35-P39`, `N70.0-N70.9`. */
const code = String.raw`[A-Z][0-9A][0-9A-Z](?:\.(?:[0-9A-Z]{1,4}-?|-))?`
const target = new RegExp(`^(${code})(?:-(${code}))?-?$`)

/**
 * The codes that a note points to, as its text names them in brackets: dotless, each meaning itself and all below it, and
 * ranges as `P35-P39`. Null where it names none, or says more of them than a list does ("with final characters …"), so that
 * only people can tell.
 */
export function noteTargets(text: string): string[] | null {
  const targets: string[] = []
  for (const [, inside = ''] of text.matchAll(/\(([^()]*)\)/g)) {
    if (!/[A-Z][0-9A][0-9A-Z]/.test(inside)) continue
    for (const part of inside.split(/\s*,\s*/)) {
      const [, from, to] = target.exec(part.trim()) ?? []
      if (from === undefined) return null
      targets.push(to === undefined ? dotless(from) : `${dotless(from)}-${dotless(to)}`)
    }
  }
  return targets.length === 0 ? null : targets
}

function dotless(text: string): string {
  return text.replaceAll(/[.-]/g, '')
}
