import { fold } from '../../kit/text.ts'

/** The words by which a language asks, invites to tell, and asks to agree; all of them folded. */
export type Vocabulary = {
  /** What a clause that asks begins with: a what, a when, a how. */
  readonly asking: RegExp
  /** The same at the end of a clause: `o senhor recebe em que dia`. */
  readonly askingLast: RegExp
  /** What only tells whether somebody knows: a question inside of it asks nothing. */
  readonly knowing: RegExp
  /** What begins like a question and is none: `quando cair o salário`, `quem paga é o senhor`. */
  readonly onlyLooks: readonly RegExp[]
  /** What begins like a question and only proposes: `que tal`, `por que não pagamos hoje`. */
  readonly proposing: RegExp
  /** Invitations to tell, and what makes one of them ask for a yes. */
  readonly invitation: RegExp
  readonly whether: RegExp
  /** Words before the first word of a clause that change nothing: `e`, `mas`, `dona Maria`. */
  readonly leads: RegExp
  /** Clauses that change nothing of the one before: `por favor`, `seu João`, `no momento`. */
  readonly aside: RegExp
  /** Asking to agree: `…, certo?` */
  readonly tags: RegExp
  /** `Pix ou boleto?` */
  readonly either: RegExp
  /** What asks for the weightiest of many things, even when it names three of them. */
  readonly what: RegExp
  /** What asks to choose, and so offers two when it names them. */
  readonly choosing: RegExp
  /** The first that fits what is asked about; the last fits everything. */
  readonly suggestions: readonly (readonly [RegExp, string])[]
}

/** Alternatives on many lines, with a bar between them, as one pattern. */
export const oneLine = (pattern: string): string => pattern.replace(/\s*\n\s*/g, '')

/** A pattern for the beginning of a clause, or for its end. */
export const begins = (alternatives: string): RegExp =>
  new RegExp(`^(?:${oneLine(alternatives)})(?= |$)`)
export const ends = (alternatives: string): RegExp =>
  new RegExp(`(?:^| )(?:${oneLine(alternatives)})$`)
/** A whole clause. */
export const whole = (alternatives: string): RegExp => new RegExp(`^(?:${oneLine(alternatives)})$`)

/**
 * The clauses of a sentence: small letters without accents. `é` stays apart from `e`, for one is a
 * verb and the other is not.
 */
export const clausesOf = (sentence: string): string[] =>
  fold(
    sentence.replace(/[éÉ](?![\p{L}])/gu, (_, at: number, all: string) =>
      /\p{L}/u.test(all.charAt(at - 1)) ? 'e' : 'eh',
    ),
  )
    .split(/[,;:()¿¡–—]+/)
    .map((clause) =>
      clause
        .replace(/[^\p{L}\p{N} ]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((clause) => clause !== '')
