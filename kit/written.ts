// Money and days as people read them, for texts that leave the product: messages, agreements.
import { type Day, dayAt, type Moment } from './dates.ts'
import { type Cents, toDecimalText } from './money.ts'

/** The regions whose customs a language follows here. */
const regions: Readonly<Record<string, string>> = { 'pt-BR': 'pt-BR', es: 'es-MX', en: 'en-US' }
const regionOf = (locale: string): string => regions[locale] ?? 'pt-BR'

/** `R$ 1.234,56`, `$1,234.56`: currency, and always the cents. */
export function moneyText(amount: Cents, currency: string, locale: string): string {
  const style = new Intl.NumberFormat(regionOf(locale), { style: 'currency', currency })
  return style.format(toDecimalText(amount) as `${number}`).replaceAll('\u00a0', ' ')
}

/** `24/11/2026`; in English `Nov 24, 2026`, which nobody reads as another day. */
export function dayInWords(on: Day, locale: string): string {
  if (locale === 'en')
    return on.toLocaleString('en-US', { day: 'numeric', month: 'short', year: 'numeric' })
  return on.toLocaleString(regionOf(locale), { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** `24/11/2026, 10:00 (UTC-03:00)`: the same instant to whoever reads it, anywhere. */
export function momentInWords(at: Moment, zone: string, locale: string): string {
  const there = at.toZonedDateTimeISO(zone)
  const clock = String(there.toPlainTime()).slice(0, 5)
  return `${dayInWords(dayAt(at, zone), locale)}, ${clock} (UTC${there.offset})`
}
