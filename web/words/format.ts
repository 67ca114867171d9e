import type { Locale } from '../../api/shapes.ts'
import { cents, toDecimalText } from '../../kit/money.ts'

/** How each language of the product writes numbers and days. */
const regions: Record<Locale, string> = { 'pt-BR': 'pt-BR', es: 'es-MX', en: 'en-GB' }

export type Formats = ReturnType<typeof formats>

/** Every way of writing an amount, a day or a moment, for a language and a time zone. */
export function formats(locale: Locale, zone: string) {
  const region = regions[locale]
  const day = {
    day: '2-digit',
    month: locale === 'en' ? 'short' : '2-digit',
    year: 'numeric',
  } as const
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const
  const write = (options: Intl.DateTimeFormatOptions) => dates(region, options)
  return {
    region,
    zone,
    /** `123456`, `'BRL'` → `R$ 1.234,56`. Without a currency only the number. */
    money: (amountCents: number, currency?: string) =>
      money(region, currency).format(decimal(amountCents)),
    moneyParts: (amountCents: number, currency: string) =>
      money(region, currency).formatToParts(decimal(amountCents)),
    number: (amount: number) => new Intl.NumberFormat(region).format(amount),
    /** `'12.5'` → `12,5%`. */
    percent: (text: string) => `${text.replace('.', decimalMark(region))}%`,
    /** `'2026-11-27'` → `27/11/2026`. */
    day: (text: string) => write({ ...day, timeZone: 'UTC' }).format(Date.parse(text)),
    /** `'2026-11-27'` → `27/11 (sexta)`. */
    weekday: (text: string) => weekday(region, Date.parse(text), 'UTC'),
    /** `'2026-11-24T13:00:00Z'` → `24/11/2026 10:00`, in the zone. */
    instant: (text: string) =>
      `${write({ ...day, timeZone: zone }).format(Date.parse(text))} ${write(time).format(Date.parse(text))}`,
    time: (text: string) => write(time).format(Date.parse(text)),
    instantWeekday: (text: string) =>
      `${weekday(region, Date.parse(text), zone)} ${write(time).format(Date.parse(text))}`,
    month: (text: string) =>
      write({ month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${text}-01`)),
  }
}

const decimal = (amountCents: number) =>
  toDecimalText(cents(amountCents)) as Intl.StringNumericLiteral

const money = remember((region: string, currency?: string) =>
  currency
    ? new Intl.NumberFormat(region, { style: 'currency', currency })
    : new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)

const dates = remember(
  (region: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(region, options),
)

const decimalMark = remember((region: string) =>
  new Intl.NumberFormat(region).format(1.5).replace(/\d/g, ''),
)

function weekday(region: string, at: number, zone: string): string {
  const day = dates(region, { day: '2-digit', month: '2-digit', timeZone: zone }).format(at)
  const name = dates(region, { weekday: 'long', timeZone: zone }).format(at)
  return `${day} (${name.replace(/-feira$/, '')})`
}

/** Formatters are slow to make and a table writes thousands of amounts. */
function remember<Asks extends unknown[], Answer>(make: (...asks: Asks) => Answer) {
  const made = new Map<string, Answer>()
  return (...asks: Asks): Answer => {
    const key = JSON.stringify(asks)
    const known = made.get(key)
    if (known !== undefined) return known
    const answer = make(...asks)
    made.set(key, answer)
    return answer
  }
}
