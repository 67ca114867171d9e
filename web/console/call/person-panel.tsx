import { Button } from '@mantine/core'
import { IconChecks, IconHome, IconPhonePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Sheet } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import { AddContact } from '../debtors/add-contact.tsx'
import { Addresses } from '../debtors/addresses.tsx'
import { Addressing } from '../debtors/addressing.tsx'
import { Consents } from '../debtors/consents.tsx'
import { channelOf, flagOf, holdOf } from '../debtors/known.ts'
import { useLanguageName } from '../debtors/language-name.ts'
import { KnownAnswers } from '../listening/known-answers.tsx'
import { CallStops } from './call-stops.tsx'
import { ContactList } from './contact-list.tsx'
import { useDesk } from './desk.ts'
import { IdentityCheck } from './identity-check.tsx'
import { PersonCard } from './person-card.tsx'
import { PersonMoment } from './person-moment.tsx'
import styles from './person-panel.module.css'

/** The person first: how they like to be called, what to mind, whether it is they. */
export function PersonPanel() {
  const say = useWords('call')
  const { brief, line } = useDesk()
  const { debtor, speaks, call } = brief
  const [isAdding, setIsAdding] = useState(false)
  const [asksConsents, setAsksConsents] = useState(false)
  const numbers = useWords('numbers')
  return (
    <Panel
      title={<span className={styles.name}>{debtor.preferredName ?? debtor.name}</span>}
      scrolls
    >
      <div className={styles.person}>
        <div>
          {debtor.preferredName && <p>{debtor.name}</p>}
          <p className="small muted number">
            {debtor.document} · {say('person.language', { language: useLanguageName(speaks) })}
          </p>
        </div>
        <Cautions />
        <div role="status" className={styles.verified}>
          {call.verifiedAt && !line.isThirdParty && (
            <StateBadge tone="done" word={say('identity.verified')} />
          )}
        </div>
        <IdentityCheck />
        <PersonCard />
        <PersonMoment />
        <Addressing of={debtor} />
        <KnownAnswers />
        <ContactList />
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.add}
          leftSection={<IconPhonePlus size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => setIsAdding(true)}
        >
          {useWords('debtors')('addContact')}
        </Button>
        <CallStops />
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.add}
          leftSection={<IconChecks size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => setAsksConsents(true)}
        >
          {numbers('consents.open')}
        </Button>
        <Places />
        <UpdateAddress />
      </div>
      <Sheet
        isOpen={asksConsents}
        onClose={() => setAsksConsents(false)}
        title={numbers('consents.title')}
      >
        <Consents debtorId={debtor.id} callId={call.id} />
      </Sheet>
      <AddContact debtorId={debtor.id} isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </Panel>
  )
}

/** Where they live now, as they say it in this call. */
function UpdateAddress() {
  const say = useWords('study')
  const { brief } = useDesk()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.add}
        leftSection={<IconHome size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
      >
        {say('address.update')}
      </Button>
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('address.title')}>
        <Addresses debtorId={brief.debtor.id} callId={brief.call.id} />
      </Sheet>
    </>
  )
}

/** What to mind before saying anything: pauses, requests to stop, marks on the record. */
function Cautions() {
  const say = useWords('call')
  const words = useWords('debtors')
  const { day } = useFormats()
  const { holds, optOuts, flags } = useDesk().brief.debtor
  if (holds.length + optOuts.length + flags.length === 0) return null
  return (
    <ul className={styles.cautions}>
      {holds.map(({ id, reason, untilOn }) => (
        <li key={id}>
          <StateBadge
            tone="attention"
            word={[
              words(`holdReason.${holdOf(reason)}`),
              untilOn && say('person.until', { day: day(untilOn) }),
            ]
              .filter(Boolean)
              .join(', ')}
          />
        </li>
      ))}
      {optOuts.length > 0 && (
        <li>
          <StateBadge
            tone="attention"
            word={say('person.optOuts', {
              channels: optOuts.map((channel) => words(`channel.${channelOf(channel)}`)).join(', '),
            })}
          />
        </li>
      )}
      {flags.map((flag) => (
        <li key={flag}>
          <StateBadge tone="attention" word={words(`flag.${flagOf(flag)}`)} />
        </li>
      ))}
    </ul>
  )
}

function Places() {
  const say = useWords('call')
  const { places } = useDesk().brief.debtor
  if (places.length === 0) return null
  return (
    <p className="small muted">
      {say('person.places')}:{' '}
      {places
        .map(({ city, state, isConfirmed }) => {
          const where = [city, state].filter(Boolean).join(', ')
          return isConfirmed ? where : `${where} (${say('person.placeUnconfirmed')})`
        })
        .join(' · ')}
    </p>
  )
}
