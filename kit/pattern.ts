/**
 * A sentence pattern in a small language that a lawyer can read: words with a space between them,
 * `a|b` one of them, `pres*` a beginning, `{people}` one of a named group, `word?` may be left out,
 * `a_b` two words as one, even when they are written together, `#` a number,
 * `..` up to three words of any kind, `...` up to seven. None crosses the end of a sentence.
 */
export type Groups = Readonly<Record<string, readonly string[]>>

export function compile(pattern: string, groups: Groups): RegExp {
  const tokens = pattern.split(' ')
  // What must be there ends without the space; what may follow it brings its own in front.
  const last = tokens.findLastIndex((token) => !mayBeLeftOut(token))
  const needed = tokens.slice(0, last + 1).map((token) => pieceOf(token, groups))
  const more = tokens.slice(last + 1).map((token) => tailOf(token, groups))
  return new RegExp(`(?<=^| )${needed.join('').trimEnd()}${more.join('')}(?= |$)`, 'g')
}

const mayBeLeftOut = (token: string): boolean => token.endsWith('?') || /^\.{2,3}$/.test(token)

/**
 * The words, or their beginnings, one of which a match starts with: a text that has none of them
 * need not be searched. Nothing when anything may come first.
 */
export function beginnings(pattern: string, groups: Groups): readonly string[] | undefined {
  const found: string[] = []
  for (const token of pattern.split(' ')) {
    const isOptional = token.endsWith('?')
    const words = (isOptional ? token.slice(0, -1) : token).split('|')
    if (words.some((word) => /^[.#*]/.test(word))) return undefined
    found.push(...words.flatMap((word) => firstWords(word, groups)))
    if (!isOptional) return found
  }
  return undefined
}

function firstWords(word: string, groups: Groups): string[] {
  const group = groups[/^\{(.+)\}$/.exec(word)?.[1] ?? '']
  if (group) return group.flatMap((one) => firstWords(one, groups))
  return word.includes('_') ? [word.split('_')[0] ?? word, word.replaceAll('_', '')] : [word]
}

const anyWord = '[^ .][^ ]*'

function pieceOf(token: string, groups: Groups): string {
  if (token === '..') return `(?:${anyWord} ){0,3}`
  if (token === '...') return `(?:${anyWord} ){0,7}`
  const isOptional = token.endsWith('?')
  const words = isOptional ? token.slice(0, -1) : token
  const piece = `(?:${wordsOf(words, groups)}) `
  return isOptional ? `(?:${piece})?` : piece
}

function tailOf(token: string, groups: Groups): string {
  if (token === '..') return `(?: ${anyWord}){0,3}`
  if (token === '...') return `(?: ${anyWord}){0,7}`
  return `(?: (?:${wordsOf(token.slice(0, -1), groups)}))?`
}

const wordsOf = (words: string, groups: Groups): string =>
  words
    .split('|')
    .map((word) => groupOf(word, groups) ?? literal(word))
    .join('|')

function groupOf(word: string, groups: Groups): string | undefined {
  const name = /^\{(.+)\}$/.exec(word)?.[1]
  if (name === undefined) return undefined
  const group = groups[name]
  if (group === undefined) throw new Error(`there is no group of words called ${name}`)
  return group.map((one) => wordsOf(one, groups)).join('|')
}

const literal = (word: string): string =>
  word
    .replaceAll('.', '\\.')
    .replaceAll('$', '\\$')
    .replaceAll('*', '[^ .]*')
    .replaceAll('#', '\\d[\\d.,]*')
    .replaceAll('_', ' ?')
