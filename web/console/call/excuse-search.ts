import type { ReplyOf } from '../../../api/endpoint.ts'
import type { ExcuseName, readExcuses } from '../../../api/excuses.ts'
import { fold } from '../../../kit/text.ts'

export type Excuses = ReplyOf<typeof readExcuses>
export type Card = Excuses['cards'][number]

type Titled = { readonly card: Card; readonly title: string }

/**
 * The cards for what was typed, the best first: those that the ear heard in it, then those whose
 * name begins a word with it, then those that say it. Accents and capitals tell nothing.
 */
export function findCards(
  cards: readonly Titled[],
  typed: string,
  heard: readonly ExcuseName[],
): readonly Titled[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return cards
  const scored = cards.map((one) => ({ one, score: scoreOf(one, words, heard) }))
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
}

function scoreOf({ card, title }: Titled, words: readonly string[], heard: readonly ExcuseName[]) {
  const at = heard.indexOf(card.excuse)
  if (at !== -1) return 300 - at
  if (words.every((word) => beginsIn(title, word))) return 200
  const said = [...card.empathy, ...card.probe, ...card.replies.map((reply) => reply.words)]
  return words.every((word) => word.length > 2 && beginsIn(said.join(' '), word)) ? 100 : 0
}

const beginsIn = (text: string, word: string): boolean =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((one) => one.startsWith(word))
