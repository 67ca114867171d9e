import type { Day, Moment } from '../../kit/dates.ts'
import { add, type Cents, minus } from '../../kit/money.ts'
import { dayInWords, momentInWords, moneyText } from '../../kit/written.ts'
import type { Amounts } from '../debts/amounts.ts'
import type { Block, Fact } from '../platform/blocks.ts'
import { type Frame, partiesBlock } from './parties.ts'
import { says } from './says.ts'

export type TermFacts = {
  readonly code: string
  readonly items: readonly CoveredItem[]
  /** What the covered debts were made of when the agreement was made. */
  readonly owed: Amounts
  readonly discountCents: Cents
  readonly totalCents: Cents
  readonly instalments: readonly PromisedPart[]
  /** The name that the bank will show, where Pix is the means. */
  readonly pixPayee: string | null
  readonly graceDays: number
  readonly acceptances: readonly Accepted[]
}

export type CoveredItem = {
  readonly contract: string
  readonly instalment: string
  readonly dueOn: Day
  readonly cents: Cents
}

type PromisedPart = { readonly n: number; readonly dueOn: Day; readonly amountCents: Cents }

/** One yes: through which channel, when, by whom, to which words. */
export type Accepted = {
  readonly channel: string
  readonly byWhom: 'debtor' | 'guarantor' | 'representative'
  readonly heardBy: string | null
  readonly acceptedAt: Moment
  readonly acceptedText: string
  readonly textHash: string
  readonly policyVersion: number
  readonly termsVersion: number
}

/** The term of agreement: what was agreed, how it is paid, what happens otherwise, who said yes. */
export function term(frame: Frame, facts: TermFacts): Block[] {
  const { titles, term: say } = says(frame.locale)
  return [
    { kind: 'title', text: titles.term },
    { kind: 'paragraph', text: say.intro(facts.code, frame.creditor.name) },
    partiesBlock(frame),
    { kind: 'heading', text: say.covers },
    coveredTable(frame, facts.items),
    { kind: 'facts', facts: sumsOf(frame, facts) },
    { kind: 'heading', text: say.schedule },
    scheduleTable(frame, facts),
    { kind: 'paragraph', text: facts.pixPayee ? say.byPix(facts.pixPayee) : say.byOther },
    { kind: 'heading', text: say.ifNotPaid },
    { kind: 'paragraph', text: say.broken(facts.graceDays) },
    ...(facts.discountCents > 0n ? [{ kind: 'paragraph' as const, text: say.discountKept }] : []),
    { kind: 'paragraph', text: say.anyAmount },
    { kind: 'paragraph', text: say.whenKept },
    { kind: 'heading', text: say.accepted },
    ...facts.acceptances.flatMap((accepted) => acceptedBlocks(frame, accepted)),
  ]
}

export function coveredTable({ locale, currency }: Frame, items: readonly CoveredItem[]): Block {
  const { column, term: say } = says(locale)
  return {
    kind: 'table',
    caption: say.covers,
    columns: [
      { title: column.contract, share: 1.4 },
      { title: column.invoice },
      { title: column.dueOn },
      { title: column.amount, align: 'end' },
    ],
    rows: items.map(({ contract, instalment, dueOn, cents }) => [
      contract,
      instalment,
      dayInWords(dueOn, locale),
      moneyText(cents, currency, locale),
    ]),
    total: [
      column.total,
      '',
      '',
      moneyText(add(...items.map(({ cents }) => cents)), currency, locale),
    ],
  }
}

function sumsOf({ locale, currency }: Frame, facts: TermFacts): Fact[] {
  const { amount } = says(locale)
  const { owed, discountCents, totalCents } = facts
  const balanceCents = add(owed.principal, owed.fine, owed.interest, owed.fees)
  // What the plan itself costs is whatever its total is beyond the debt less its discount.
  const planInterestCents = minus(totalCents, minus(balanceCents, discountCents))
  const lines: [string, Cents][] = [
    [amount.principal, owed.principal],
    [amount.fine, owed.fine],
    [amount.interest, owed.interest],
    [amount.fees, owed.fees],
    [amount.balance, balanceCents],
    [amount.discount, discountCents],
    [amount.planInterest, planInterestCents],
    [amount.total, totalCents],
  ]
  return lines
    .filter(([, cents]) => cents !== 0n)
    .map(([name, cents]) => ({ name, value: moneyText(cents, currency, locale) }))
}

function scheduleTable({ locale, currency }: Frame, { instalments, totalCents }: TermFacts): Block {
  const { column, term: say } = says(locale)
  return {
    kind: 'table',
    caption: say.schedule,
    columns: [
      { title: column.n, share: 0.4 },
      { title: column.dueOn },
      { title: column.amount, align: 'end' },
    ],
    rows: instalments.map(({ n, dueOn, amountCents }) => [
      String(n),
      dayInWords(dueOn, locale),
      moneyText(amountCents, currency, locale),
    ]),
    total: [column.total, '', moneyText(totalCents, currency, locale)],
  }
}

function acceptedBlocks({ locale, zone }: Frame, accepted: Accepted): Block[] {
  const { term: say, who, channels } = says(locale)
  const { channel, byWhom, heardBy, policyVersion, termsVersion } = accepted
  const facts: Fact[] = [
    { name: say.channel, value: channels[channel] ?? channel },
    { name: say.at, value: momentInWords(accepted.acceptedAt, zone, locale) },
    { name: say.by, value: who[byWhom] },
    ...(heardBy ? [{ name: say.heardBy, value: heardBy }] : []),
    { name: say.versions, value: say.versionsOf(policyVersion, termsVersion) },
  ]
  return [
    { kind: 'facts', facts },
    { kind: 'paragraph', text: say.words },
    { kind: 'verbatim', text: accepted.acceptedText },
    { kind: 'paragraph', tone: 'small', text: say.fingerprint(accepted.textHash) },
  ]
}
