import type { Day } from '../../kit/dates.ts'
import { add, type Cents, minus } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import type { Block } from '../platform/blocks.ts'
import { type Frame, partiesBlock } from './parties.ts'
import { says } from './says.ts'

export type ReceiptFacts = {
  readonly amountCents: Cents
  readonly paidOn: Day
  readonly means: string
  /** What the bank calls it, if a bank told of it. */
  readonly reference: string | null
  readonly agreementCode: string | null
  /** What of it went to debts outside an agreement. */
  readonly toDebtsCents: Cents
  /** What of it went to which instalment of the agreement. */
  readonly parts: readonly { readonly n: number; readonly cents: Cents }[]
}

/** The receipt of one payment: how much, when, by what means, for what. */
export function receipt(frame: Frame, facts: ReceiptFacts): Block[] {
  const { locale, currency, debtor, creditor } = frame
  const { titles, receipt: say, column, means } = says(locale)
  const amount = moneyText(facts.amountCents, currency, locale)
  const paidOn = dayInWords(facts.paidOn, locale)
  return [
    { kind: 'title', text: titles.receipt },
    {
      kind: 'paragraph',
      tone: 'strong',
      text: say.intro(debtor.name, amount, paidOn, creditor.name),
    },
    partiesBlock(frame),
    {
      kind: 'facts',
      facts: [
        { name: column.means, value: means[facts.means] ?? facts.means },
        ...(facts.reference ? [{ name: say.reference, value: facts.reference }] : []),
      ],
    },
    { kind: 'heading', text: say.what },
    partsTable(frame, facts),
    { kind: 'paragraph', text: say.onlyThis },
  ]
}

function partsTable({ locale, currency }: Frame, facts: ReceiptFacts): Block {
  const { receipt: say, column } = says(locale)
  const money = (cents: Cents) => moneyText(cents, currency, locale)
  const { agreementCode, parts, toDebtsCents, amountCents } = facts
  const leftOver = minus(amountCents, add(toDebtsCents, ...parts.map(({ cents }) => cents)))
  const rows = parts.map(({ n, cents }) => [say.agreement(agreementCode ?? '', n), money(cents)])
  return {
    kind: 'table',
    caption: say.what,
    columns: [
      { title: say.what, share: 3 },
      { title: column.amount, align: 'end' },
    ],
    rows: [
      ...rows,
      ...(toDebtsCents > 0n ? [[say.forDebts, money(toDebtsCents)]] : []),
      ...(leftOver > 0n ? [[say.leftOver, money(leftOver)]] : []),
    ],
    total: [column.total, money(amountCents)],
  }
}
