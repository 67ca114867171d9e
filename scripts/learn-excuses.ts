import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type ExcuseLocale, heardWords } from '../kit/excuse-find.ts'
import { type Learned, piecesOf } from '../kit/excuse-guess.ts'

// What the listener of excuses knows besides its phrases, counted anew from the sentences of
// test/fixtures/excuses: `node scripts/learn-excuses.ts`. The test says when it is due.

type Sorted = { readonly text: string; readonly excuse: string | null }

const folder = 'test/fixtures/excuses'

/** Everything that was sorted by hand in a language; a file named `measured` is never learned. */
export const sortedIn = (locale: ExcuseLocale): Sorted[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(locale) && !name.includes('measured'))
    .toSorted()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))

/** Pieces that stand in one sentence only teach nothing. */
export function learn(locale: ExcuseLocale, sorted: readonly Sorted[]): Learned {
  const sentences: Record<string, number> = {}
  const pieces: Record<string, Record<string, number>> = {}
  for (const { text, excuse } of sorted) {
    const name = excuse ?? 'none'
    sentences[name] = (sentences[name] ?? 0) + 1
    for (const piece of piecesOf(heardWords(text, locale))) {
      const counts = pieces[piece] ?? {}
      counts[name] = (counts[name] ?? 0) + 1
      pieces[piece] = counts
    }
  }
  const known = Object.entries(pieces).filter(
    ([, counts]) => Object.values(counts).reduce((sum, count) => sum + count, 0) > 1,
  )
  known.sort(([one], [other]) => (one < other ? -1 : 1))
  return { sentences, pieces: Object.fromEntries(known) }
}

export const learnedFile = (locale: ExcuseLocale): string => `kit/excuses/learned.${locale}.json`

export const textOf = (learned: Learned): string => `${JSON.stringify(learned, null, 1)}\n`

if (import.meta.main)
  for (const locale of ['pt-BR', 'es'] as const)
    writeFileSync(learnedFile(locale), textOf(learn(locale, sortedIn(locale))))
