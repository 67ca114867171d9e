import type { wordCategories } from '../../api/wording.ts'
import type { Groups } from '../../kit/pattern.ts'
import es from './lexicon/es.json' with { type: 'json' }
import pt from './lexicon/pt-BR.json' with { type: 'json' }

export type Category = (typeof wordCategories)[number]

/** Patterns of one kind, in the language of `pattern.ts`. */
export type Entry = {
  readonly category: Category
  readonly says: readonly string[]
  /** In the same sentence any of these makes it another thing. */
  readonly unless?: readonly string[]
  /** Only in these countries; everywhere when left out. */
  readonly countries?: readonly string[]
}

export type Lexicon = {
  readonly groups: Groups
  readonly entries: readonly Entry[]
  /** Words that deny what follows them: `ninguém vai preso`. */
  readonly denials: readonly string[]
  /** After a denial these make a condition of it: `se não pagar, …`. */
  readonly conditions: readonly string[]
  /** Words before the name of a street: `Rua da Polícia`. */
  readonly streets: readonly string[]
  /** A sentence that warns against swindlers may say what they say. */
  readonly warnings: readonly string[]
  /** A note of what somebody told us; it may tell anything but an insult. */
  readonly reports: readonly string[]
  /** Words that tell whoever hears them that there is a debt. */
  readonly debtWords: readonly string[]
}

/** Words are data, as law is: whoever knows them may mend them without a line of code. */
export const lexicons = { 'pt-BR': pt as Lexicon, es: es as Lexicon } as const
