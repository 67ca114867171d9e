import { useFormats } from '../words.ts'
import styles from './written.module.css'

type MoneyProps = {
  /** Whole centavos, as the server computed them. */
  readonly cents: number | null
  readonly currency: string
  readonly size?: 'small' | 'body' | 'large'
  readonly isStrong?: boolean
}

/** An amount: digits line up, the currency is small, the cents are never dropped. */
export function Money({ cents, currency, size = 'body', isStrong }: MoneyProps) {
  const formats = useFormats()
  if (cents === null) return <span className="muted">–</span>
  const parts = formats.moneyParts(cents, currency)
  const sign = parts.findIndex(({ type }) => type === 'currency')
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('')
  return (
    <span className={styles.money} data-size={size} data-strong={isStrong}>
      {text(0, sign)}
      <span className={styles.currency}>{text(sign, sign + 1)}</span>
      {text(sign + 1)}
    </span>
  )
}

type DayProps = {
  /** `'2026-11-27'`. */
  readonly on: string | null
  /** `27/11 (sexta)` instead of `27/11/2026`. */
  readonly withWeekday?: boolean
}

export function Day({ on, withWeekday }: DayProps) {
  const formats = useFormats()
  if (on === null) return <span className="muted">–</span>
  return (
    <time dateTime={on} className="number">
      {withWeekday ? formats.weekday(on) : formats.day(on)}
    </time>
  )
}

type InstantProps = {
  /** An ISO 8601 instant; shown in the agency's zone, or in the one given. */
  readonly at: string | null
  readonly style?: 'full' | 'weekday' | 'time'
}

export function Instant({ at, style = 'full' }: InstantProps) {
  const formats = useFormats()
  if (at === null) return <span className="muted">–</span>
  const write = { full: formats.instant, weekday: formats.instantWeekday, time: formats.time }
  return (
    <time dateTime={at} className="number">
      {write[style](at)}
    </time>
  )
}

export function Count({ of }: { readonly of: number }) {
  return <span className="number">{useFormats().number(of)}</span>
}
