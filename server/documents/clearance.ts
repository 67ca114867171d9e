import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { add, type Cents } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import type { Block } from '../platform/blocks.ts'
import { type Frame, partiesBlock } from './parties.ts'
import { says } from './says.ts'

export type ClearanceFacts = {
  /** Every debt that the letter would speak of, as it stands now. */
  readonly items: readonly StandingItem[]
  readonly payments: readonly {
    readonly paidOn: Day
    readonly means: string
    readonly cents: Cents
  }[]
}

export type StandingItem = {
  readonly id: string
  readonly contract: string
  readonly invoice: string
  readonly product: string | null
  readonly dueOn: Day
  readonly originalCents: Cents
  readonly owedCents: Cents
  readonly state: 'open' | 'settled' | 'withdrawn'
}

/**
 * The clearance letter (carta de quitação; Código Civil arts. 319 and 320), only when it is true:
 * every debt that it names is settled, and not a centavo of any is owed. A debt that the creditor
 * took back is in nobody's letter.
 */
export function clearance(
  frame: Frame,
  { items, payments }: ClearanceFacts,
): Decision<Block[], 'not-settled' | 'nothing-was-settled'> {
  const named = items.filter(({ state }) => state !== 'withdrawn')
  const owedCents = add(...named.map((item) => item.owedCents))
  const isSettled = named.every(({ state, owedCents: owed }) => state === 'settled' && owed === 0n)
  if (!isSettled) return no('not-settled', { leftCents: Number(owedCents) })
  const last = payments
    .map(({ paidOn }) => paidOn)
    .toSorted(inTime)
    .at(-1)
  if (named.length === 0 || !last) return no('nothing-was-settled')
  const { locale, creditor, debtor } = frame
  const { titles, clearance: say, column } = says(locale)
  return yes([
    { kind: 'title', text: titles.clearance },
    {
      kind: 'paragraph',
      tone: 'strong',
      text: say.intro(creditor.name, debtor.name, dayInWords(last, locale)),
    },
    partiesBlock(frame, 'whole'),
    { kind: 'heading', text: say.settled },
    itemsTable(frame, say.settled, named),
    { kind: 'heading', text: say.payments },
    {
      kind: 'table',
      caption: say.payments,
      columns: [
        { title: column.paidOn },
        { title: column.means },
        { title: column.amount, align: 'end' },
      ],
      ...paidRows(frame, payments),
    },
    { kind: 'paragraph', text: say.place },
    { kind: 'paragraph', text: say.nothingElse },
    { kind: 'paragraph', text: say.listing },
  ])
}

export function itemsTable(
  { locale, currency }: Frame,
  caption: string,
  items: readonly StandingItem[],
): Block {
  const { column } = says(locale)
  return {
    kind: 'table',
    caption,
    columns: [
      { title: column.contract, share: 1.6 },
      { title: column.invoice },
      { title: column.dueOn },
      { title: column.amount, align: 'end' },
    ],
    rows: items.map(({ contract, product, invoice, dueOn, originalCents }) => [
      product ? `${contract} · ${product}` : contract,
      invoice,
      dayInWords(dueOn, locale),
      moneyText(originalCents, currency, locale),
    ]),
  }
}

function paidRows({ locale, currency }: Frame, payments: ClearanceFacts['payments']) {
  const { means: names, amount } = says(locale)
  const money = (cents: Cents) => moneyText(cents, currency, locale)
  return {
    rows: payments.map(({ paidOn, means, cents }) => [
      dayInWords(paidOn, locale),
      names[means] ?? means,
      money(cents),
    ]),
    total: [amount.paid, '', money(add(...payments.map(({ cents }) => cents)))],
  }
}

const inTime = (a: Day, b: Day): number => (a.equals(b) ? 0 : String(a) < String(b) ? -1 : 1)
