import type { Static } from 'typebox'
import type { StatementItem } from '../../api/debtors.ts'
import { type Day, day } from '../../kit/dates.ts'
import { add, cents } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import type { Block } from '../platform/blocks.ts'
import { type Frame, partiesBlock } from './parties.ts'
import { says } from './says.ts'

/** An item as screens show it: the same numbers everywhere. */
export type CalculatedItem = Pick<
  Static<typeof StatementItem>,
  'contract' | 'invoice' | 'instalment' | 'dueOn' | 'daysLate' | 'totalCents' | 'components'
>

export type StatementFacts = { readonly asOf: Day; readonly items: readonly CalculatedItem[] }

/** The memory of calculation on a day: each item, each component, by which rule, from what. */
export function statementDocument(frame: Frame, { asOf, items }: StatementFacts): Block[] {
  const { locale, currency } = frame
  const { titles, statement: say } = says(locale)
  const total = add(...items.map(({ totalCents }) => cents(totalCents)))
  return [
    { kind: 'title', text: titles.statement },
    { kind: 'paragraph', text: say.intro(dayInWords(asOf, locale)) },
    partiesBlock(frame),
    ...items.flatMap((item) => itemBlocks(frame, item)),
    { kind: 'rule' },
    {
      kind: 'facts',
      facts: [
        {
          name: `${say.totalOn} ${dayInWords(asOf, locale)}`,
          value: moneyText(total, currency, locale),
        },
      ],
    },
    { kind: 'paragraph', text: say.rights },
  ]
}

function itemBlocks(frame: Frame, item: CalculatedItem): Block[] {
  const { locale, currency } = frame
  const { statement: say, column } = says(locale)
  const dueOn = dayInWords(day(item.dueOn), locale)
  const name = say.item(item.contract, item.invoice || item.instalment, dueOn)
  const caption = item.daysLate > 0 ? say.late(item.daysLate) : name
  return [
    { kind: 'heading', text: name },
    {
      kind: 'table',
      caption,
      columns: [
        { title: column.component, share: 1.4 },
        { title: column.how, share: 2.6 },
        { title: column.amount, align: 'end' },
      ],
      rows: item.components.map((one) => [
        componentName(frame, one),
        howOf(frame, one),
        moneyText(cents(one.cents), currency, locale),
      ]),
      total: [column.total, '', moneyText(cents(item.totalCents), currency, locale)],
    },
  ]
}

type Component = CalculatedItem['components'][number]

function componentName({ locale }: Frame, { rule, component }: Component): string {
  const { statement: say, amount } = says(locale)
  if (rule.startsWith('ledger-')) return say.rules[rule] ?? amount[component]
  return amount[component]
}

/** `2% de R$ 100,00. CDC, art. 52, § 1º`; for what was written down, its day. */
function howOf(frame: Frame, one: Component): string {
  const { locale } = frame
  const { statement: say, amount } = says(locale)
  const { rule, source, component, index, months, cap } = one
  if (rule.startsWith('ledger-')) {
    const on = /^\d{4}-\d{2}-\d{2}$/.test(source) ? dayInWords(day(source), locale) : source
    return `${amount[component]}, ${on}`
  }
  const [first, last] = [months.at(0), months.at(-1)]
  return [
    say.rules[rule],
    index && first && last && say.months(index.toUpperCase(), first, last),
    sumOf(frame, one),
    cap && say.capped(cap.contractPct),
    say.laws[rule],
  ]
    .filter(Boolean)
    .join('. ')
}

/** The sum that anybody can do again: where the base or the rate changed, stretch by stretch. */
function sumOf({ locale, currency }: Frame, one: Component): string {
  const { statement: say } = says(locale)
  const { baseCents, ratePct, days, stretches } = one
  const part = (pct: string, base: number, counted: number | null) =>
    [say.of(pct, moneyText(cents(base), currency, locale)), counted !== null && say.days(counted)]
      .filter(Boolean)
      .join(' ')
  if (stretches.length > 1 || ratePct === '')
    return stretches.map((each) => part(each.ratePct, each.baseCents, each.days)).join('; ')
  return ratePct && baseCents !== null ? part(ratePct, baseCents, days) : ''
}
