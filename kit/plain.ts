import type { Plain } from './shorthand.ts'
import { writtenOut } from './shorthand.ts'

/** A text has several readings: a 1 may be an i or an l, a dot in a word may be nothing. */
export function readings(original: string): Plain[] {
  const spelled = spell(original)
  const found = [
    words(spelled),
    words(leet(spelled, 'i')),
    words(leet(spelled, 'l')),
    words(unbroken(spelled, 0)),
    words(unbroken(spelled, 1)),
  ].map(writtenOut)
  return found.filter(({ text }, index) => found.findIndex((one) => one.text === text) === index)
}

type Letter = { readonly letter: string; readonly at: number }

const lookAlikes: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', к: 'k' },
  ...{ т: 't', м: 'm', н: 'h', в: 'b', α: 'a', ο: 'o', ι: 'i', ε: 'e', ρ: 'p', ν: 'v', τ: 't' },
  ...{ ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
}

/** Pictures that stand for a word. The rest of them says nothing. */
const pictures: readonly (readonly [RegExp, string])[] = [
  [/[\u{1F46E}\u{1F693}\u{1F694}\u{1F6A8}]/u, ' policia '],
  [/[\u{2696}]/u, ' processo judicial '],
  [/[\u{1F52B}\u{1F52A}\u{1F480}\u{2620}]/u, ' ameaca '],
  [/[\u{1F921}]/u, ' palhaco '],
]

/** Letter by letter: no accents, no widths, no invisible signs. */
function spell(original: string): Letter[] {
  const letters: Letter[] = []
  let at = 0
  for (const sign of original) {
    const word = pictures.find(([like]) => like.test(sign))?.[1]
    const plain = word ?? sign.normalize('NFKD').toLowerCase().replace(invisible, '')
    for (const letter of plain) {
      for (const one of lookAlikes[letter] ?? letter) letters.push({ letter: one, at })
    }
    at += sign.length
  }
  return letters
}

const invisible = /\p{M}|\p{Cf}|\p{Variation_Selector}/gu

const digitsAsLetters: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' },
  ...{ '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'l' },
}

const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter)

/** `c4l0te1ro`: a sign beside a letter, on its way to another, is that letter's fellow. */
function leet(letters: readonly Letter[], one: 'i' | 'l'): Letter[] {
  return letters.map(({ letter, at }, index) => {
    const meant = letter === '1' ? one : digitsAsLetters[letter]
    if (meant === undefined) return { letter, at }
    const isInside = isWordy(letters, index, -1) || isWordy(letters, index, 1)
    const ends = letter === '!' && !isLetter(letters[index + 1]?.letter)
    return isInside && !ends ? { letter: meant, at } : { letter, at }
  })
}

/** In one direction there is a letter before there is a space. */
function isWordy(letters: readonly Letter[], from: number, step: number): boolean {
  for (let index = from + step; ; index += step) {
    const letter = letters[index]?.letter
    if (letter === undefined || /[\s.,;:%]/.test(letter)) return false
    if (isLetter(letter)) return true
  }
}

/**
 * `c a l o t e i r o` and `ca.lo-tei_ro`: signs between letters, of a word that was broken. A first
 * letter may be a word of its own: `é c a l o t e i r o`.
 */
function unbroken(letters: readonly Letter[], whole: 0 | 1): Letter[] {
  const text = letters.map(({ letter }) => letter).join('')
  const drop = new Set<number>()
  const spaced = /(?<![\p{L}\d])\p{L}([ ._*\-/])\p{L}(?:\1\p{L}){2,}(?![\p{L}\d])/gu
  const dotted = /(?<=\p{L})[._*\-/~+]+(?=\p{L})/gu
  for (const { index, 0: found } of text.matchAll(spaced)) {
    for (let n = 1 + 2 * whole; n < found.length; n += 2) drop.add(index + n)
  }
  for (const { index, 0: found } of text.matchAll(dotted)) {
    for (let n = 0; n < found.length; n += 1) drop.add(index + n)
  }
  return letters.filter((_, index) => !drop.has(index))
}

/** One space between words, a stop where a sentence ends, a letter said once or twice. */
function words(letters: readonly Letter[]): Plain {
  const text: string[] = []
  const at: number[] = []
  const put = (letter: string, where: number) => {
    text.push(letter)
    at.push(where)
  }
  letters.forEach(({ letter, at: where }, index) => {
    const kind = kindOf(letters, index)
    if (kind === 'word' && !isDrawnOut(letters, index)) {
      if (letter === '%' && text.at(-1) !== ' ') put(' ', where)
      put(letter, where)
    } else if (kind === 'stop' && text.at(-1) !== '.' && text.at(-2) !== '.') {
      if (text.length > 0 && text.at(-1) !== ' ') put(' ', where)
      put('.', where)
      put(' ', where)
    } else if (kind === 'space' && text.length > 0 && text.at(-1) !== ' ') put(' ', where)
  })
  return { text: text.join(''), at }
}

function kindOf(letters: readonly Letter[], index: number): 'word' | 'stop' | 'space' {
  const letter = letters[index]?.letter ?? ' '
  if (/[\p{L}\d$%@#]/u.test(letter)) return 'word'
  const isInNumber = /[.,]/.test(letter) && [-1, 1].every((by) => isDigit(letters, index + by))
  if (isInNumber) return 'word'
  if (letter === '\n') return 'stop'
  const next = letters[index + 1]?.letter ?? ' '
  if (letter === '.' && isAbbreviated(letters, index)) return 'space'
  return /[.!?;:]/.test(letter) && /[\s.!?"')\]]/.test(next) ? 'stop' : 'space'
}

const abbreviations = new Set('dr dra sr sra srta srs exmo ilmo lic ing prof av'.split(' '))

/** `Dr. Marcos` is one sentence. */
function isAbbreviated(letters: readonly Letter[], stop: number): boolean {
  let from = stop
  while (isLetter(letters[from - 1]?.letter)) from -= 1
  const word = letters.slice(from, stop).map(({ letter }) => letter)
  return abbreviations.has(word.join(''))
}

const isDigit = (letters: readonly Letter[], index: number) =>
  /\d/.test(letters[index]?.letter ?? '')

/** `caloteeeiro`: from the third time on, and then all but one. */
function isDrawnOut(letters: readonly Letter[], index: number): boolean {
  const letter = letters[index]?.letter ?? ''
  if (!/\p{L}/u.test(letter)) return false
  const same = (by: number) => letters[index + by]?.letter === letter
  const isThird = same(-1) && (same(-2) || same(1))
  return isThird
}
