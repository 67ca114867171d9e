import { Button } from '@mantine/core'
import { useState } from 'react'
import { readDebtor, readTimeline, recordWrongPerson } from '../../../api/debtors.ts'
import { useMay } from '../../session.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { AddContact } from './add-contact.tsx'
import { Contact } from './contact.tsx'
import { ContactStory } from './contact-story.tsx'
import { ConfirmContact, CorrectContact } from './correct-contact.tsx'
import type { DebtorFile } from './who-panel.tsx'

type ContactPoint = DebtorFile['contactPoints'][number]
type Asked = { readonly what: 'story' | 'correct' | 'confirm'; readonly point: ContactPoint }

/** Ways to reach the person, each with who gave it and when. */
export function ContactsPanel({ debtor }: { readonly debtor: DebtorFile }) {
  const say = useWords('debtors')
  const may = useMay()
  const [isAdding, setIsAdding] = useState(false)
  const [wrong, setWrong] = useState<ContactPoint>()
  const [asked, setAsked] = useState<Asked>()
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
          <Contact
            key={point.id}
            point={point}
            onAsked={(what) => setAsked({ what, point })}
            onWrong={canWork ? setWrong : undefined}
          />
        ))}
      </ul>
      <ContactStory
        debtorId={debtor.id}
        point={asked?.what === 'story' ? asked.point : undefined}
        onClose={() => setAsked(undefined)}
      />
      <CorrectContact
        point={asked?.what === 'correct' ? asked.point : undefined}
        onClose={() => setAsked(undefined)}
      />
      <ConfirmContact
        point={asked?.what === 'confirm' ? asked.point : undefined}
        onClose={() => setAsked(undefined)}
      />
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
