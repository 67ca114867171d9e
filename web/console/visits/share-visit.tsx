import { useState } from 'react'
import { listVisits, listVisitsOf, listVisitWays, sendVisit } from '../../../api/visits.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Reading } from '../../ui/reading.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { openLater } from '../call/outside.ts'
import { type Way, Ways } from '../call/share-ways.tsx'
import styles from './visits.module.css'

type Occasion = 'asked' | 'ours'

/** Where and when, sent from the agent's own telephone or mail with a permit asked for. */
export function ShareVisit({
  visitId,
  usually,
}: {
  readonly visitId: string
  readonly usually: Occasion
}) {
  const say = useWords('visits')
  const [occasion, setOccasion] = useState<Occasion>(usually)
  const read = useRead(listVisitWays, { visitId, occasion })
  const sending = useDo(sendVisit, { refreshes: [listVisitWays, listVisits, listVisitsOf] })
  const send = async ({ channel, contactPointId }: Way) => {
    const open = openLater(channel === 'whatsapp')
    const answer = await sending.run({ visitId, channel, contactPointId, occasion })
    const link = answer.ok ? answer.value.link : null
    open(link)
    if (link !== null) toast('done', say('send.sent'))
    else if (answer.ok) toast('stop', say('send.notNow'))
  }
  return (
    <section className={styles.stack} aria-label={say('send.title')}>
      <p className="small muted">{say('send.help')}</p>
      <ChoiceField<Occasion>
        label={say('send.occasion')}
        choices={[
          { value: 'asked', word: say('send.asked') },
          { value: 'ours', word: say('send.ours') },
        ]}
        value={occasion}
        onChange={setOccasion}
      />
      <Reading of={read} shape="list" rows={1}>
        {({ items }) => <Ways items={items} isBusy={sending.isRunning} onSend={send} />}
      </Reading>
    </section>
  )
}
