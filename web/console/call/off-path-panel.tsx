import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { readCallLines } from '../../../api/conversation.ts'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import guide from './guide-panel.module.css'
import type { OffPathCard } from './off-path-card.ts'
import { OffPathExits } from './off-path-exits.tsx'
import styles from './talk.module.css'

/** The conversation left its way: what to say, what not, and a safe way out at one press (B3.3). */
export function OffPathPanel() {
  const { brief } = useDesk()
  const read = useRead(readCallLines, { callId: brief.call.id })
  return (
    <Reading of={read} shape="list" rows={6}>
      {({ offPath }) => <Situations all={offPath} />}
    </Reading>
  )
}

function Situations({ all }: { readonly all: readonly OffPathCard[] }) {
  const say = useWords('talk')
  const { isOpen, brief, line } = useDesk()
  const [chosen, setChosen] = useState<string>()
  const mayTell = isOpen && !brief.isNeutral && !line.isThirdParty
  const shown = all.filter(({ isTelling }) => mayTell || !isTelling)
  const card = shown.find(({ situation }) => situation === chosen)
  if (card) return <Card of={card} onBack={() => setChosen(undefined)} />
  return (
    <div className={styles.situation}>
      <p className="small muted">{say('offPath.help')}</p>
      <ul className={styles.situations}>
        {shown.map(({ situation }) => (
          <li key={situation}>
            <Button fullWidth variant="default" onClick={() => setChosen(situation)}>
              {say(`offPath.situation.${situation}` as 'offPath.help', {
                defaultValue: situation,
              })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Card({ of, onBack }: { readonly of: OffPathCard; readonly onBack: () => void }) {
  const say = useWords('talk')
  const { brief } = useDesk()
  return (
    <div className={styles.situation}>
      <div className={styles.row}>
        <Button
          size="compact-sm"
          variant="subtle"
          data-autofocus
          leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden="true" />}
          onClick={onBack}
        >
          {say('offPath.back')}
        </Button>
        <strong>
          {say(`offPath.situation.${of.situation}` as 'offPath.help', {
            defaultValue: of.situation,
          })}
        </strong>
      </div>
      <div className={guide.sentences} lang={brief.speaks}>
        <section>
          <h3>{say('offPath.say')}</h3>
          {of.say.map(({ id, text }) => (
            <p key={id} className={guide.say}>
              {text}
            </p>
          ))}
        </section>
        <Lines title={say('offPath.ask')} of={of.ask} />
        <Lines title={say('offPath.avoid')} of={of.avoid} isAvoided />
        <Lines title={say('offPath.exit')} of={of.exit} />
      </div>
      <OffPathExits of={of} />
    </div>
  )
}

type LinesProps = {
  readonly title: string
  readonly of: OffPathCard['ask']
  readonly isAvoided?: boolean
}

function Lines({ title, of, isAvoided }: LinesProps) {
  if (of.length === 0) return null
  return (
    <section data-avoid={isAvoided}>
      <h3>{title}</h3>
      <ul>
        {of.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
