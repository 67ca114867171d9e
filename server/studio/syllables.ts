// How many syllables a word has, by the rules of spelling alone. Both languages write an accent
// where two vowels that would glide are said apart, which is what makes this possible.

type Tongue = 'pt-BR' | 'es'

/** At least one; digits and signs are no syllables. */
export function syllables(word: string, locale: Tongue): number {
  const plain = word.normalize('NFC').toLowerCase()
  return Math.max(1, locale === 'es' ? spanish(plain) : portuguese(plain))
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Real Academia Española, Ortografía (2010): two open vowels, and a closed one with an accent
 * beside an open one, are apart; everything else glides. An `h` between vowels changes nothing; a
 * `y` at the end of a word is a vowel.
 */
function spanish(word: string): number {
  const heard = word
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '')
    .replace(/(?<=[aeiouáéíóúü])y$/, 'i')
    .replace(/^y$/, 'i')
  return count(heard, /[iuü]?[aeoáéó][iuü]?(?![aeoáéó]?[íú])|[iuü]?[aeoáéó]|[íú]|[iuü]+/g)
}

/** In front of these a closed vowel is apart: `ra-i-nha`, `ju-iz`, `sa-in-do`. */
const apart = /(?<=[aeouáéó])([iu])(?=nh|[lmnrz](?:[^aeiouáâãàéêíóôõúh]|$))/g

/**
 * Acordo Ortográfico (1990) and the usual division: a falling diphthong is one syllable (`pai`,
 * `mãe`), a rising one two (`di-a`), except after `q` and `g`, and at the end of a word that has
 * its accent before (`his-tó-ria`).
 */
function portuguese(word: string): number {
  const heard = word
    .replace(/^aos?$/, 'au')
    .replace(/(?<=q|g)[uü](?=[aeiouáâãàéêíóôõ])/g, '')
    .replace(/([áâéêíóôú].*?)[eiou]([aeo]s?)$/, '$1$2')
    .replace(/ã[eoi]|õe/g, 'ã')
    .replace(apart, (vowel) => (vowel === 'i' ? 'í' : 'ú'))
    .replace(/([aeo])iu/g, '$1íu')
  return count(heard, /[aeoáâãàéêóôõ][iu]?|[íú][iu]?|[iu](?![aeoáâãàéêóôõíú])[iu]?|[iu]/g)
}
