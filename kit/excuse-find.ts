import { guess, type Learned } from './excuse-guess.ts'
import es from './excuses/es.json' with { type: 'json' }
import learnedEs from './excuses/learned.es.json' with { type: 'json' }
import learnedPt from './excuses/learned.pt-BR.json' with { type: 'json' }
import pt from './excuses/pt-BR.json' with { type: 'json' }
import { compile, type Groups } from './pattern.ts'
import { readings } from './plain.ts'

/** Phrases that people say, in the language of `pattern.ts`: data, as words are. */
type Lexicon = {
  readonly groups: Groups
  readonly excuses: Readonly<Record<string, Said>>
  /** Where one of these is said, nothing is guessed. */
  readonly quiet: readonly string[]
}
type Said = {
  readonly says: readonly string[]
  /** Anywhere in the text, any of these makes it another thing. */
  readonly unless?: readonly string[]
}

export type ExcuseLocale = 'pt-BR' | 'es'
/** `score` is between 0 and 1. */
export type FoundExcuse = { readonly excuse: string; readonly score: number }

/** How people who note on the telephone shorten what they heard. */
const noted: Readonly<Record<ExcuseLocale, Readonly<Record<string, string>>>> = {
  'pt-BR': {
    ...{
      cli: 'cliente',
      pgto: 'pagamento',
      pag: 'pagamento',
      vcto: 'vencimento',
      venc: 'vencimento',
    },
    ...{ tec: 'tecnico', tecn: 'tecnico', desc: 'desconto', tel: 'telefone', sal: 'salario' },
    ...{ num: 'nao', inf: 'informa', sol: 'solicita', comp: 'comprovante', recl: 'reclamacao' },
    ...{
      tto: 'tratamento',
      emp: 'empresa',
      fat: 'fatura',
      bol: 'boleto',
      c: 'com',
      cond: 'condicoes',
    },
  },
  es: {
    ...{
      cte: 'cliente',
      cli: 'cliente',
      pgo: 'pago',
      tec: 'tecnico',
      tel: 'telefono',
      desc: 'descuento',
    },
    ...{
      venc: 'vencimiento',
      fact: 'factura',
      comp: 'comprobante',
      inf: 'informa',
      tto: 'tratamiento',
    },
  },
}

/** The words as a listener hears them. */
export const heardWords = (text: string, locale: ExcuseLocale): string =>
  (readings(text)[0]?.text ?? '')
    .split(' ')
    .map((word) => (Object.hasOwn(noted[locale], word) ? noted[locale][word] : word))
    .join(' ')

const shown = 3
/** Of a guess: less than of any phrase that was heard. */
const guessedScore = 0.4

const learned: Readonly<Record<ExcuseLocale, Learned>> = { 'pt-BR': learnedPt, es: learnedEs }

/**
 * Which excuses a text holds, as people say them on the telephone and agents note them: the surest
 * first, three at most, none when nothing fits (B2.2). It is the surer the more of the words it
 * accounts for.
 */
export function findExcuses(text: string, locale: ExcuseLocale): FoundExcuse[] {
  const plain = heardWords(text, locale)
  const phrases = listeners(locale)
    .map(({ excuse, says, unless }) => ({
      excuse,
      heard: isIn(unless, plain) ? 0 : heard(says, plain),
    }))
    .filter(({ heard }) => heard > 0)
    .sort((one, other) => other.heard - one.heard)
    .slice(0, shown)
    .map(({ excuse, heard }) => ({ excuse, score: Math.round(100 * (1 - 1 / (1 + heard))) / 100 }))
  if (phrases.length > 0) return phrases
  const guessed = isIn(quiet(locale), plain) ? undefined : guess(learned[locale], plain)
  return guessed ? [{ excuse: guessed, score: guessedScore }] : []
}

type Listener = {
  readonly excuse: string
  readonly says: readonly RegExp[]
  readonly unless: readonly RegExp[]
}

/** They take a while to compile: on first use, and not when the program starts. */
const listeners = ((known: Partial<Record<ExcuseLocale, Listener[]>>) => (locale: ExcuseLocale) => {
  known[locale] ??= compileAll(locale === 'es' ? es : pt)
  return known[locale]
})({})

const quiet = ((known: Partial<Record<ExcuseLocale, RegExp[]>>) => (locale: ExcuseLocale) => {
  const { quiet: phrases, groups } = locale === 'es' ? es : pt
  known[locale] ??= phrases.map((phrase) => compile(phrase, groups))
  return known[locale]
})({})

const compileAll = ({ groups, excuses }: Lexicon): Listener[] =>
  Object.entries(excuses).map(([excuse, { says, unless = [] }]) => ({
    excuse,
    says: says.map((phrase) => compile(phrase, groups)),
    unless: unless.map((phrase) => compile(phrase, groups)),
  }))

const isIn = (phrases: readonly RegExp[], plain: string): boolean =>
  phrases.some((like) => plain.search(like) !== -1)

/** How many of the words its phrases account for. */
function heard(says: readonly RegExp[], plain: string): number {
  const words = new Set<number>()
  for (const like of says) {
    for (const { index, 0: found } of plain.matchAll(like)) {
      const first = wordsIn(plain.slice(0, index))
      for (let n = 0; n < wordsIn(found); n += 1) words.add(first + n)
    }
  }
  return words.size
}

const wordsIn = (plain: string): number => plain.split(' ').filter((word) => word !== '').length
