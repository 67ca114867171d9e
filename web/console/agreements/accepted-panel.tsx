import { Panel } from '../../ui/panel.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { Acceptances } from './acceptances.tsx'
import type { Agreement } from './agreement-states.ts'
import styles from './agreements.module.css'

/** The words that were accepted, and the debts that they cover. */
export function AcceptedPanel({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  return (
    <Panel title={say('acceptedText')}>
      <blockquote className={styles.words}>{of.acceptedText}</blockquote>
      <Acceptances agreementId={of.id} />
      <h3 className={styles.covered}>{say('covers')}</h3>
      <ul className={styles.items}>
        {of.items.map(({ contract, instalment, dueOn, cents }) => (
          <li key={`${contract} ${instalment} ${dueOn}`} className={styles.item}>
            <span>
              {contract}
              {instalment && ` · ${instalment}`}
              <span className="muted small">
                {' '}
                {say('was')} <Day on={dueOn} />
              </span>
            </span>
            <Money cents={cents} currency={of.currency} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
