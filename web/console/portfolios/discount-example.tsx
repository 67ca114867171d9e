import { useFormats, useWords } from '../../words.ts'
import {
  type Band,
  type Component,
  components,
  grantedPct,
  negotiators,
  type OfferPolicy,
  pctOf,
} from './discount.ts'
import styles from './portfolios.module.css'

type DiscountExampleProps = {
  readonly policy: OfferPolicy
  readonly band: Band | undefined
  readonly daysLate: number
}

/** "Whoever is 60 days late may have up to …", and how much of it each role gives alone. */
export function DiscountExample({ policy, band, daysLate }: DiscountExampleProps) {
  const say = useWords('portfolios')
  const { percent, region } = useFormats()
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(region, { type: 'conjunction' }).format(parts)
  const given = band ? components.filter((name) => Number(band[pctOf[name]]) > 0) : []
  if (!band || given.length === 0)
    return <p className={styles.sentence}>{say('example.nothing', { count: daysLate })}</p>
  const part = (name: Component, pct: string) => say(`example.of.${name}`, { pct: percent(pct) })
  return (
    <div className={styles.sentence} aria-live="polite">
      <p>
        {say('example.most', {
          count: daysLate,
          parts: list(given.map((name) => part(name, band[pctOf[name]]))),
        })}
      </p>
      <ul className={styles.sentences}>
        {negotiators.map((who) => (
          <li key={who}>
            {say(`example.who.${who}`, {
              parts: list(
                given.map((name) => part(name, grantedPct(policy, band[pctOf[name]], who))),
              ),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
