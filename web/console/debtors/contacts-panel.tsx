import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { rankNumbers } from '../../../api/numbers.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { WrongPerson } from '../stops/wrong-person.tsx'
import { AddContact } from './add-contact.tsx'
import { Contact } from './contact.tsx'
import { ContactStory } from './contact-story.tsx'
import { ConfirmContact, CorrectContact } from './correct-contact.tsx'
import { useNumberWords } from './use-number-words.ts'
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
  const canWork = may('work-calls')
  const ranks = useRead(rankNumbers, { debtorId: debtor.id }).value
  const words = useNumberWords()
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
      {ranks?.hours && <p className="small">{words.hours(ranks.hours)}</p>}
      <ul>
        {inRank(debtor.contactPoints, ranks?.items ?? []).map((point) => (
          <Contact
            key={point.id}
            point={point}
            rank={ranks?.items.find(({ contactPointId }) => contactPointId === point.id)}
            isFirst={(ranks?.items.length ?? 0) > 1 && ranks?.items[0]?.contactPointId === point.id}
            listings={ranks?.listings.filter((one) => one.contactPointId === point.id) ?? []}
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
      <WrongPerson point={wrong} onClose={() => setWrong(undefined)} />
    </Panel>
  )
}

type Ranked = ReplyOf<typeof rankNumbers>['items']

/** The number to dial first in front; what has no rank keeps its place behind. */
function inRank(points: readonly ContactPoint[], ranks: Ranked): readonly ContactPoint[] {
  const places = new Map(ranks.map(({ contactPointId }, index) => [contactPointId, index]))
  const placeOf = ({ id }: ContactPoint) => places.get(id) ?? points.length
  return points.toSorted((a, b) => placeOf(a) - placeOf(b))
}
