import type { Locale } from '../../api/shapes.ts'
import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import { blocksHtml } from '../platform/blocks-html.ts'
import { type Html, html } from '../platform/html.ts'
import { says } from './says.ts'

/** What stands with this creditor besides the agreement. */
export type Standing = {
  /** Registers on which the name is now. */
  readonly listed: readonly { readonly registry: string; readonly sinceOn: Day | null }[]
  /** What is past its years: it may be paid, and nobody asks for it. */
  readonly barred: readonly {
    readonly contract: string
    readonly dueOn: Day
    readonly cents: Cents
  }[]
}

/** Where the name is and how it leaves; and, said plainly, what is time-barred and voluntary. */
export function standingHtml(
  { listed, barred }: Standing,
  about: { readonly creditor: { readonly name: string }; readonly currency: string },
  locale: Locale,
): Html {
  const { standing: say, mine } = says(locale)
  const columns = [
    { title: say.contract },
    { title: mine.dueOn },
    { title: mine.amount, align: 'end' as const },
  ]
  const rows = barred.map(({ contract, dueOn, cents }) => [
    contract,
    dayInWords(dueOn, locale),
    moneyText(cents, about.currency, locale),
  ])
  const table = { kind: 'table', caption: say.barred, columns, rows } as const
  return html`${listed.map(({ registry, sinceOn }) => {
    const since = sinceOn ? say.since(dayInWords(sinceOn, locale)) : ''
    return html`<p class="card">${say.listed(registry ? ` ${registry}` : '', since)}</p>`
  })}
${
  barred.length > 0 &&
  html`<h2>${say.barred}</h2><p>${say.barredHow(about.creditor.name)}</p>${blocksHtml([table])}`
}`
}
