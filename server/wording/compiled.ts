import { beginnings, compile } from '../../kit/pattern.ts'
import type { Plain } from '../../kit/shorthand.ts'
import { type Entry, type Lexicon, lexicons } from './lexicon.ts'

export type Pattern = {
  readonly entry: Entry
  readonly like: () => RegExp
  /** The pattern itself says no: `não adianta reclamar`. */
  readonly denies: boolean
  readonly unless: () => readonly RegExp[]
}

export type Words = {
  readonly lexicon: Lexicon
  /** By the word that a match begins with, or its beginning. */
  readonly begins: ReadonlyMap<string, readonly Pattern[]>
  readonly anywhere: readonly Pattern[]
  readonly debtWords: () => readonly RegExp[]
  readonly warnings: () => readonly RegExp[]
  readonly reports: () => readonly RegExp[]
}

/** There are thousands of patterns and a text needs a few: each is made when it is first needed. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

const all = {
  'pt-BR': once(() => compileAll(lexicons['pt-BR'])),
  es: once(() => compileAll(lexicons.es)),
}
export const compiled = (locale: 'pt-BR' | 'es'): Words => all[locale]()

function compileAll(lexicon: Lexicon): Words {
  const { groups, denials, debtWords, warnings, reports } = lexicon
  const known = new Map<string, () => RegExp>()
  const like = (pattern: string) => {
    const one = known.get(pattern) ?? once(() => compile(pattern, groups))
    known.set(pattern, one)
    return one
  }
  const each = (patterns: readonly string[]) =>
    once(() => patterns.map((pattern) => like(pattern)()))
  const patterns = lexicon.entries.flatMap((entry) => {
    const unless = each(entry.unless ?? [])
    return entry.says.map((says) => {
      const denies = says.split(/[ |_?]/).some((word) => denials.includes(word))
      const starts = beginnings(says, groups)
      return { starts, pattern: { entry, unless, denies, like: like(says) } }
    })
  })
  return {
    lexicon,
    begins: byBeginning(patterns),
    anywhere: patterns.flatMap(({ starts, pattern }) => (starts ? [] : [pattern])),
    debtWords: each(debtWords),
    warnings: each(warnings),
    reports: each(reports),
  }
}

type Begun = { readonly starts: readonly string[] | undefined; readonly pattern: Pattern }

function byBeginning(patterns: readonly Begun[]): Map<string, Pattern[]> {
  const begins = new Map<string, Pattern[]>()
  for (const { starts, pattern } of patterns) {
    for (const start of new Set(starts)) {
      const same = begins.get(start)
      if (same) same.push(pattern)
      else begins.set(start, [pattern])
    }
  }
  return begins
}

/** The patterns that may match at all: those that begin with a word of the text. */
export function likely({ text }: Plain, { begins, anywhere }: Words): Pattern[] {
  const found = new Set(anywhere)
  for (const word of new Set(text.split(' '))) {
    for (const pattern of begins.get(word) ?? []) found.add(pattern)
    for (let length = 1; length <= word.length; length += 1) {
      for (const pattern of begins.get(`${word.slice(0, length)}*`) ?? []) found.add(pattern)
    }
  }
  return [...found]
}
