import type { DocumentKind } from '../../api/documents.ts'
import type { Day } from '../../kit/dates.ts'

/**
 * All that a stranger who holds a paper is told: whether it is ours, of which kind, of which
 * creditor, from which day, and whether it still holds. No name, no amount.
 */
export type Verdict =
  | { readonly answer: 'mistyped' }
  | { readonly answer: 'unknown' }
  | {
      readonly answer: 'valid' | 'replaced' | 'undone'
      readonly kind: DocumentKind
      readonly creditorName: string
      readonly issuedOn: Day
    }

type Found = {
  readonly kind: DocumentKind
  readonly creditorName: string
  readonly isReplaced: boolean
  readonly isUndone: boolean
}

export function verdictOf(found: Found, issuedOn: Day): Verdict {
  const { kind, creditorName, isReplaced, isUndone } = found
  const standing = isReplaced ? 'replaced' : 'valid'
  return { answer: isUndone ? 'undone' : standing, kind, creditorName, issuedOn }
}
