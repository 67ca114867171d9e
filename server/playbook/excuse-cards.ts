import type { ExcuseName } from '../../api/excuses.ts'
import { type CardPart, cardParts, type ExcuseCard, placeOf } from './excuse-card.ts'
import { type Edit, type Line, linesAt } from './line.ts'
import { moneyCards } from './words/excuses-money.ts'
import { paidCards } from './words/excuses-paid.ts'
import { serviceCards } from './words/excuses-service.ts'
import { waryCards } from './words/excuses-wary.ts'

/** Every excuse that is known, each with its card. */
export const excuseCards: readonly ExcuseCard[] = [
  ...moneyCards,
  ...paidCards,
  ...serviceCards,
  ...waryCards,
]

const byName: ReadonlyMap<string, ExcuseCard> = new Map(
  excuseCards.map((card) => [card.excuse, card]),
)

/** The card of an excuse, or undefined for a word that is none. */
export const excuseCard = (excuse: string): ExcuseCard | undefined => byName.get(excuse)

/** A card's sentences as the agency wants them said. */
export function editedLines(
  { excuse, lines }: ExcuseCard,
  edits: readonly Edit[],
): Readonly<Record<CardPart, readonly Line[]>> {
  const at = (part: CardPart) => linesAt(placeOf(excuse, part), lines[part], edits)
  return Object.fromEntries(cardParts.map((part) => [part, at(part)])) as Record<
    CardPart,
    readonly Line[]
  >
}

/** The reply of this id at its card: shipped, or added by the agency. */
export const replyOf = (
  excuse: ExcuseName,
  lineId: string,
  edits: readonly Edit[],
): Line | undefined => {
  const card = excuseCard(excuse)
  return card && editedLines(card, edits).reply.find(({ id }) => id === lineId)
}
