import { Keys } from '../../ui/keys.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Count, Day, Instant, Money } from '../../ui/written.tsx'
import styles from './look.module.css'

const amounts = [1, 3050, 123456, 98765432100, -4200, null]

/** Amounts, days, moments, counts and keys. */
export function LookWritten() {
  return (
    <Panel title="Money · Day · Instant · Count · Keys">
      <div className={styles.row}>
        <div className={styles.amounts}>
          {amounts.map((cents) => (
            <Money key={String(cents)} cents={cents} currency="BRL" />
          ))}
        </div>
        <div className={styles.amounts}>
          <Money cents={20570} currency="BRL" size="small" />
          <Money cents={20570} currency="MXN" isStrong />
          <Money cents={20570} currency="BRL" size="large" isStrong />
        </div>
        <div className={styles.column}>
          <Day on="2026-11-27" />
          <Day on="2026-11-27" withWeekday />
          <Day on={null} />
        </div>
        <div className={styles.column}>
          <Instant at="2026-11-24T13:00:00Z" />
          <Instant at="2026-11-24T13:00:00Z" style="weekday" />
          <Instant at="2026-11-24T13:00:00Z" style="time" />
        </div>
        <Count of={1204567} />
        <Keys of="F8" />
        <Keys of="Ctrl+Enter" />
      </div>
    </Panel>
  )
}
