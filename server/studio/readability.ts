import { syllables } from './syllables.ts'

type Tongue = 'pt-BR' | 'es'

export type Readability = {
  /** The higher, the easier; a plain sentence has some 60 to 90. */
  readonly score: number
  readonly words: number
  readonly sentences: number
  /** In the longest sentence. */
  readonly wordsMax: number
  /** A score speaks of texts of a hundred words; of a single sentence it says little. */
  readonly isRough: boolean
}

/**
 * How easy a text is to take in, by two established forms of Flesch's reading ease:
 * - Portuguese: 248.835 − 1.015 × words per sentence − 84.6 × syllables per word. Martins,
 *   Ghiraldelo, Nunes and Oliveira Jr., "Readability formulas applied to textbooks in Brazilian
 *   Portuguese", NILC, USP, 1996 (Flesch's, 42 higher). 75 and more: very easy; 50 to 75: easy.
 * - Spanish: 206.835 − words per sentence − 62.3 × syllables per word. Szigriszt Pazos, "Sistemas
 *   predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad", Complutense, 1993;
 *   on the INFLESZ scale (Barrio Cantalejo and others, 2008) 55 to 65 is normal, below is hard.
 *
 * Formulas and scales are cited from memory. Nothing without a word can be measured: undefined.
 */
export function readability(text: string, locale: Tongue): Readability | undefined {
  const sentences = text
    .split(/[.!?…:;]+(?=\s|$)|\n+/)
    .map(wordsIn)
    .filter(({ length }) => length > 0)
  const words = sentences.flat()
  if (words.length === 0) return undefined
  const perSentence = words.length / sentences.length
  const perWord = words.reduce((sum, word) => sum + syllables(word, locale), 0) / words.length
  const score =
    locale === 'es'
      ? 206.835 - perSentence - 62.3 * perWord
      : 248.835 - 1.015 * perSentence - 84.6 * perWord
  return {
    score: Math.round(score),
    words: words.length,
    sentences: sentences.length,
    wordsMax: Math.max(...sentences.map(({ length }) => length)),
    isRough: words.length < 100,
  }
}

/** Amounts and days are read in one look: they are no words here. */
const wordsIn = (sentence: string): string[] => sentence.match(/\p{L}+(?:[-'’]\p{L}+)*/gu) ?? []

/**
 * Our own measure of what is said on the telephone, not a law: below it a sentence is hard to take
 * in by ear, and is told so. The ends of `easy` of each scale.
 */
export const easyFrom: Readonly<Record<Tongue, number>> = { 'pt-BR': 50, es: 55 }

/** Our own measure too: more words than this in one sentence are lost on the way. */
export const wordsPerSentenceMax = 25

/** Fewer words than these say nothing about how a text reads. */
export const wordsToJudge = 8
