import { Button } from '@mantine/core'
import { useState } from 'react'
import { readDebtor, readTimeline, recordWrongPerson } from '../../../api/debtors.ts'
import { useMay } from '../../session.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { useContactWords } from '../call/contact-words.ts'
import { AddContact } from './add-contact.tsx'
import styles from './debtor-forms.module.css'
import { isKnownOutcome } from './fact-words.ts'
import { useStateReason } from './use-state-reason.ts'
import type { DebtorFile } from './who-panel.tsx'

type ContactPoint = DebtorFile['contactPoints'][number]

/** Ways to reach the person, each with who gave it and when. */
export function ContactsPanel({ debtor }: { readonly debtor: DebtorFile }) {
  const say = useWords('debtors')
  const may = useMay()
  const [isAdding, setIsAdding] = useState(false)
  const [wrong, setWrong] = useState<ContactPoint>()
  const marking = useDo(recordWrongPerson, {
    refreshes: [readDebtor, readTimeline],
    says: () => say('wrongPersonDone'),
  })
  const mark = async () => {
    if (wrong) await marking.run({ contactPointId: wrong.id })
    setWrong(undefined)
  }
  const canWork = may('work-calls')
  return (
    <Panel
      title={say('contacts')}
      actions={
        canWork && (
          <Button variant="default" size="compact-md" onClick={() => setIsAdding(true)}>
            {say('addContact')}
          </Button>
        )
      }
    >
      {debtor.contactPoints.length === 0 && <p className="muted">{say('noContacts')}</p>}
      <ul>
        {debtor.contactPoints.map((point) => (
          <Contact key={point.id} point={point} onWrong={canWork ? setWrong : undefined} />
        ))}
      </ul>
      <AddContact debtorId={debtor.id} isOpen={isAdding} onClose={() => setIsAdding(false)} />
      <ConfirmDialog
        isOpen={wrong !== undefined}
        onClose={() => setWrong(undefined)}
        title={say('wrongPersonTitle')}
        word={say('wrongPersonWord')}
        isHarsh
        isRunning={marking.isRunning}
        onConfirm={mark}
      >
        <p>{say('wrongPersonHelp', { contact: wrong?.display ?? '' })}</p>
      </ConfirmDialog>
    </Panel>
  )
}

type ContactProps = {
  readonly point: ContactPoint
  readonly onWrong: ((point: ContactPoint) => void) | undefined
}

function Contact({ point, onWrong }: ContactProps) {
  const say = useWords('debtors')
  const describe = useContactWords()
  const reasonOf = useStateReason()
  const journal = useWords('journal')
  const { instant } = useFormats()
  const { display, state, stateReason, givenBy, notedAt, note } = point
  const isAlive = state === 'alive'
  const origin = [
    describe(point),
    givenBy ? say('givenBy', { name: givenBy }) : undefined,
    say('noted', { day: instant(notedAt) }),
    note !== null && isKnownOutcome(note) ? journal(`outcome.${note}`).toLowerCase() : note,
  ]
  return (
    <li className={styles.line}>
      <div className={styles.about}>
        <p className={isAlive ? 'number' : `number ${styles.off}`}>{display}</p>
        {!isAlive && (
          <p className="small">
            {state === 'dead' ? say('dead') : say('doNotContact')}: {reasonOf(stateReason)}
          </p>
        )}
        <p className="small muted">{origin.filter(Boolean).join(' · ')}</p>
      </div>
      {isAlive && onWrong && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${say('wrongPerson')}: ${display}`}
          onClick={() => onWrong(point)}
        >
          {say('wrongPerson')}
        </Button>
      )}
    </li>
  )
}
