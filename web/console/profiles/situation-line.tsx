import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import styles from './profiles.module.css'
import { SituationSheet } from './situation-sheet.tsx'
import type { StudyRead } from './study.ts'
import { useWhen } from './use-when.ts'

type SituationLineProps = { readonly debtorId: string; readonly study: StudyRead }

/** When, how and with what to begin, in one line; the reasons are one press away. */
export function SituationLine({ debtorId, study }: SituationLineProps) {
  const say = useWords('profiles')
  const when = useWhen()
  const [isOpen, setIsOpen] = useState(false)
  const { situation, portfolioId } = study
  if (!portfolioId) return null
  const { channel, tone, way } = situation
  return (
    <section className={styles.situation}>
      <h3>{say('situation.title')}</h3>
      <p>
        {say('situation.line', {
          when: when(situation.when),
          channel: say(`situation.channel.${channel.choice}`),
          tone: say(`situation.tone.${tone.choice}`),
          way: say(`situation.way.${way.choice}`),
        })}
      </p>
      <p className="small muted">{say(`situation.toneHelp.${tone.choice}`)}</p>
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.start}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {say('situation.reasons')}
      </Button>
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('situation.title')}>
        <SituationSheet situation={situation} whose={{ debtorId, portfolioId }} />
      </Sheet>
    </section>
  )
}
