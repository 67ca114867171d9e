import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import {
  endPractice,
  readFirstDay,
  readPractice,
  readTraining,
  sayInPractice,
} from '../../../api/training.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { PracticeScore } from './practice-score.tsx'
import styles from './practice-talk.module.css'

type Call = ReplyOf<typeof readPractice>

/** What was said so far; the next sentence is chosen or typed. */
export function PracticeTalk({ of }: { readonly of: Call }) {
  const say = useWords('training')
  const { money, number } = useFormats()
  const { name, creditor, owedCents, currency, daysLate } = of.brief
  return (
    <div className={styles.columns}>
      <Panel
        title={say('with', { name })}
        help={say('brief', { creditor, owed: money(owedCents, currency), days: number(daysLate) })}
      >
        <ol className={styles.talk} lang={of.locale} aria-label={say('talk')} aria-live="polite">
          <Said by={name} text={of.hello} />
          {of.turns.map(({ n, said, reply }) => (
            <Turn key={n} said={said} reply={reply} name={name} />
          ))}
        </ol>
        {of.score === null && <Answer key={of.turns.length} of={of} />}
      </Panel>
      {of.score && <PracticeScore score={of.score} ending={of.ending ?? 'stopped'} />}
    </div>
  )
}

type TurnProps = { readonly said: string; readonly reply: string; readonly name: string }

function Turn({ said, reply, name }: TurnProps) {
  const say = useWords('training')
  return (
    <>
      <Said by={say('you')} text={said} isMine />
      <Said by={name} text={reply} />
    </>
  )
}

type SaidProps = { readonly by: string; readonly text: string; readonly isMine?: boolean }

function Said({ by, text, isMine = false }: SaidProps) {
  return (
    <li className={styles.said} data-mine={isMine}>
      <span className="muted small">{by}</span>
      <p>{text}</p>
    </li>
  )
}

function Answer({ of }: { readonly of: Call }) {
  const say = useWords('training')
  const [text, setText] = useState('')
  const refreshes = [readPractice, readTraining, readFirstDay]
  const saying = useDo(sayInPractice, { refreshes, quiet: ['changed-meanwhile'] })
  const ending = useDo(endPractice, { refreshes })
  const isBusy = saying.isRunning || ending.isRunning
  const send = (said: string) =>
    saying.run({ practiceCallId: of.id, turn: of.turns.length, said: said.trim() })
  return (
    <div className={styles.answer}>
      <p className="muted small">{say('choose')}</p>
      {of.suggestions.map((one) => (
        <Button
          key={one}
          variant="default"
          className={styles.suggestion}
          disabled={isBusy}
          onClick={() => send(one)}
        >
          {one}
        </Button>
      ))}
      <LongTextField label={say('ownWords')} value={text} onChange={setText} />
      <div className={styles.deeds}>
        <Button disabled={text.trim() === ''} loading={saying.isRunning} onClick={() => send(text)}>
          {say('send')}
        </Button>
        <Button
          variant="default"
          disabled={of.turns.length === 0}
          loading={ending.isRunning}
          onClick={() => ending.run({ practiceCallId: of.id })}
        >
          {say('hangUp')}
        </Button>
      </div>
    </div>
  )
}
