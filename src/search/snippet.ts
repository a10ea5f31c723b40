/** A snippet is no longer than this, in characters. */
const maxLength = 160

/**
 * The part of a text around the first word that matched, cut between words, with dots where something is left out.
 * Null for an empty text.
 */
export function snippet(text: string, words: readonly string[]): string | null {
  if (text === '') return null
  if (text.length <= maxLength) return text
  const lower = text.toLowerCase()
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0)
  const wanted = Math.max(0, Math.min(...places, text.length) - 40)
  const start = places.length === 0 || wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1
  const cut = text.slice(start, start + maxLength)
  const end = start + maxLength < text.length ? cut.lastIndexOf(' ') : cut.length
  const shown = cut.slice(0, end > 0 ? end : maxLength)
  return `${start > 0 ? '… ' : ''}${shown}${start + shown.length < text.length ? ' …' : ''}`
}
