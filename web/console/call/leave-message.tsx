import { Button } from '@mantine/core'
import { useState } from 'react'
import { leaveMessage, readBrief } from '../../../api/calls.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useDo } from '../../use-do.ts'
import { useLocale, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './guide-panel.module.css'

type Audience = 'third_party' | 'voicemail'

/** The outcome that says so: a message with somebody, or a machine that answered. */
const outcomeOf: Readonly<Record<Audience, string>> = { third_party: 'REC', voicemail: 'CXP' }

/** Somebody else hears: only words that give nothing away, to be read as they stand (E1.6). */
export function LeaveMessage() {
  const say = useWords('call')
  const locale = useLocale()
  const { brief, closing } = useDesk()
  const [audience, setAudience] = useState<Audience>('third_party')
  const leaving = useDo(leaveMessage, {
    refreshes: [readBrief],
    says: () => say('recado.leftDone'),
  })
  const { leave, messagesLeft, call } = brief
  const sentences = audience === 'voicemail' ? [leave.machine] : leave.person
  const isLeft = messagesLeft.includes(audience)
  const wasDialed = call.dialedAt !== null

  const left = async () => {
    const answer = await leaving.run({ callId: call.id, audience })
    const outcome = brief.outcomes.find(({ code }) => code === outcomeOf[audience])
    if (answer.ok && outcome && !closing.outcome) closing.choose(outcome)
  }
  return (
    <div className={styles.guide}>
      <ChoiceField<Audience>
        label={say('recado.leaveFor')}
        choices={[
          { value: 'third_party', word: say('recado.leavePerson') },
          { value: 'voicemail', word: say('recado.leaveMachine') },
        ]}
        value={audience}
        onChange={setAudience}
      />
      <div className={styles.sentences} lang={brief.speaks}>
        <section>
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.say}>
              {sentence}
            </p>
          ))}
        </section>
      </div>
      <p className="small muted">{say('recado.hearsNothing')}</p>
      {isLeft ? (
        <p>
          <StateBadge tone="done" word={say('recado.left')} />
        </p>
      ) : (
        wasDialed && (
          <Button variant="default" loading={leaving.isRunning} onClick={left}>
            {say('recado.left')}
          </Button>
        )
      )}
      <p className="small muted">
        {leave.packId}: {leave.because[locale]}
      </p>
    </div>
  )
}
