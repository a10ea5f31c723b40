/** What a search can find. */
export type SearchKind = 'CODE' | 'MODIFIER' | 'STATEMENT'

/** One thing that a search found: which node, and why. */
export interface SearchHit {
  readonly kind: SearchKind
  /** Key of the node: the code, the modifier, the statement's slug. */
  readonly key: string
  readonly why: string
  /** The words of the node's text that matched, in lower case; empty where the code itself did. */
  readonly words: readonly string[]
}

/** The order of kinds where hits are otherwise alike. */
export const searchKinds: readonly SearchKind[] = ['CODE', 'MODIFIER', 'STATEMENT']
