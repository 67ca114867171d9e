import { Button } from '@mantine/core'
import { useWords } from '../../words.ts'
import { useStateReason } from '../debtors/use-state-reason.ts'
import { useContactWords } from './contact-words.ts'
import { useDesk } from './desk.ts'
import styles from './person-panel.module.css'
import type { ContactPoint } from './use-line.ts'

/** Every way to reach the person and where it came from; those not to be used are struck out. */
export function ContactList() {
  const say = useWords('call')
  const { contactPoints } = useDesk().brief.debtor
  if (contactPoints.length === 0) return null
  return (
    <ul className={styles.contacts} aria-label={say('person.contacts')}>
      {contactPoints.map((point) => (
        <Contact key={point.id} point={point} />
      ))}
    </ul>
  )
}

function Contact({ point }: { readonly point: ContactPoint }) {
  const say = useWords('call')
  const words = useWords('debtors')
  const describe = useContactWords()
  const reasonOf = useStateReason()
  const { line, brief } = useDesk()
  const { id, display, state, stateReason, kind } = point
  const isUsed = line.number?.id === id
  const isFree = brief.call.state === 'preparing' || brief.call.state === 'wrapping'
  return (
    <li className={styles.contact} data-off={state !== 'alive'}>
      <span className={`${styles.value} number`} data-kind={kind}>
        {display}
      </span>
      {isUsed && <span className="small muted">{say('person.using')}</span>}
      {!isUsed && kind === 'phone' && state === 'alive' && isFree && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`${say('person.use')} ${display}`}
          onClick={() => line.choose(id)}
        >
          {say('person.use')}
        </Button>
      )}
      <span className={`${styles.about} small muted`}>
        {state === 'alive' ? describe(point) : `${words('dead')}: ${reasonOf(stateReason)}`}
      </span>
    </li>
  )
}
