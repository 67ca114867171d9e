/** The words by which a language asks, invites to tell, and asks to agree. */
export type Vocabulary = {
  /** Words that ask for a what, a when, a how. */
  readonly asking: string
  /** Invitations to tell. */
  readonly invitations: string
  /** Courtesy before an invitation: `o senhor pode me …`. */
  readonly polite: RegExp
  readonly telling: RegExp
  /** What may stand before the question itself. */
  readonly leadIns: RegExp
  /** Asking to agree: `…, certo?` */
  readonly tags: RegExp
  /** `Pix ou boleto?` */
  readonly either: RegExp
  readonly offersTwo: RegExp
  /** The first that fits what is asked about; the last fits everything. */
  readonly suggestions: readonly (readonly [RegExp, string])[]
}

/** Alternatives on many lines, with a bar between them, as one pattern. */
export const oneLine = (pattern: string): string => pattern.replace(/\s*\n\s*/g, '')
