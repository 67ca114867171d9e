import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { add } from '../../kit/money.ts'
import type { Block } from '../platform/blocks.ts'
import { itemsTable, type StandingItem } from './clearance.ts'
import { type Frame, partiesBlock } from './parties.ts'
import { says } from './says.ts'

export type YearlyFacts = {
  readonly year: number
  readonly today: Day
  /** Only who provides a continuous service, in Brazil, owes this statement. */
  readonly isService: boolean
  /** Every debt of this person with this creditor, of whatever year. */
  readonly items: readonly StandingItem[]
}

export type YearlyRefusal =
  | 'not-a-service'
  | 'year-not-over'
  | 'nothing-that-year'
  | 'year-not-settled'

/**
 * The yearly discharge statement (Lei 12.007/2009): for services that go on, about a year that is
 * over, and only when every debt due in it is settled (art. 2). It replaces the receipts of that
 * year and the years before (art. 4); where something earlier is still open, it says so instead.
 */
export function yearly(frame: Frame, facts: YearlyFacts): Decision<Block[], YearlyRefusal> {
  const { year, today, isService } = facts
  if (!isService) return no('not-a-service')
  if (year >= today.year) return no('year-not-over', { year })
  const items = facts.items.filter(({ state }) => state !== 'withdrawn')
  const ofYear = items.filter(({ dueOn }) => dueOn.year === year)
  if (ofYear.length === 0) return no('nothing-that-year', { year })
  const open = ofYear.filter((item) => !isSettled(item))
  if (open.length > 0)
    return no('year-not-settled', {
      year,
      leftCents: Number(add(...open.map(({ owedCents }) => owedCents))),
    })
  const earlier = items.filter((item) => item.dueOn.year < year && !isSettled(item))
  return yes(blocksOf(frame, year, ofYear, earlier))
}

const isSettled = ({ state, owedCents }: StandingItem) => state === 'settled' && owedCents === 0n

function blocksOf(
  frame: Frame,
  year: number,
  ofYear: readonly StandingItem[],
  earlier: readonly StandingItem[],
): Block[] {
  const { locale, creditor, debtor } = frame
  const { titles, yearly: say } = says(locale)
  const months = [...new Set(ofYear.map(({ dueOn }) => dueOn.month))].toSorted((a, b) => a - b)
  const written = months.map((month) => `${String(month).padStart(2, '0')}/${year}`).join(', ')
  const stillOpen: Block[] =
    earlier.length === 0
      ? []
      : [{ kind: 'heading', text: say.stillOpen }, itemsTable(frame, say.stillOpen, earlier)]
  return [
    { kind: 'title', text: titles.yearly },
    { kind: 'paragraph', tone: 'strong', text: say.intro(creditor.name, debtor.name, year) },
    partiesBlock(frame, 'whole'),
    { kind: 'heading', text: say.listed },
    itemsTable(frame, say.listed, ofYear),
    { kind: 'paragraph', text: say.months(written) },
    {
      kind: 'paragraph',
      text: earlier.length === 0 ? say.replaces(year) : say.replacesOnly(year),
    },
    ...stillOpen,
  ]
}
