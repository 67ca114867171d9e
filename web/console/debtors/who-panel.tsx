import type { readDebtor } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useWords } from '../../words.ts'
import { Addressing } from './addressing.tsx'
import styles from './debtor-forms.module.css'
import { flagOf } from './known.ts'
import { useLanguageName } from './language-name.ts'

export type DebtorFile = ReplyOf<typeof readDebtor>['debtor']

export function WhoPanel({ debtor }: { readonly debtor: DebtorFile }) {
  const say = useWords('debtors')
  const { name, preferredName, document, kind, locale, flags, places } = debtor
  const may = useMay()
  const language = useLanguageName(locale)
  return (
    <Panel title={say('who')}>
      <div className={styles.stack}>
        <div>
          <p className={styles.name}>{name}</p>
          {preferredName && <p>{say('preferredName', { name: preferredName })}</p>}
          <p className="muted">
            {kind === 'company' ? say('company') : say('person')} ·{' '}
            <span className="number">{document}</span> · {say('language', { language })}
          </p>
        </div>
        {may('work-calls') && <Addressing of={debtor} />}
        {flags.length > 0 && (
          <div className={styles.deeds}>
            {flags.map((flag) => (
              <StateBadge key={flag} tone="attention" word={say(`flag.${flagOf(flag)}`)} />
            ))}
          </div>
        )}
        {may('see-contact-points') && <Places of={places} />}
      </div>
    </Panel>
  )
}

function Places({ of }: { readonly of: DebtorFile['places'] }) {
  const say = useWords('debtors')
  const words = of.map(({ city, state, isConfirmed }) => {
    const where = [city, state].filter(Boolean).join(', ')
    return isConfirmed ? where : `${where} (${say('placeUnconfirmed')})`
  })
  return (
    <p className="small">
      <span className="muted">{say('places')}: </span>
      {words.length === 0 ? say('placeUnknown') : words.join(' · ')}
    </p>
  )
}
