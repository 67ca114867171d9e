import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { answerFeedback, readMyDay } from '../../../api/my-day.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Instant } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './my-day.module.css'

type Said = ReplyOf<typeof readMyDay>['feedback'][number]

/** What a supervisor said, the unread first; reading it is said, answering is free. */
export function FeedbackList({ items }: { readonly items: readonly Said[] }) {
  const say = useWords('myDay')
  return (
    <Panel title={say('feedback')}>
      {items.length === 0 && <p>{say('feedbackNone')}</p>}
      <ul className={styles.list}>
        {items.map((said) => (
          <One key={said.id} said={said} />
        ))}
      </ul>
    </Panel>
  )
}

function One({ said }: { readonly said: Said }) {
  const say = useWords('myDay')
  const [answer, setAnswer] = useState('')
  const answering = useDo(answerFeedback, {
    refreshes: [readMyDay],
    says: () => say('readDone'),
    quiet: 'all',
  })
  const { id: feedbackId, kind, words, calledAt, saidBy, saidAt, readAt } = said
  return (
    <li className={styles.card}>
      <p className="small muted">
        {say(`kind.${kind}`)} · {saidBy} · <Instant at={saidAt} />
        {calledAt && (
          <>
            {' '}
            · {say('ofCall')} <Instant at={calledAt} />
          </>
        )}
      </p>
      <p className={styles.words}>{words}</p>
      {said.answer && <p className="small">{say('answered', { answer: said.answer })}</p>}
      {!readAt && (
        <>
          <LongTextField
            label={say('answer')}
            value={answer}
            onChange={setAnswer}
            rows={1}
            maxLength={1000}
          />
          {answering.problem && <Problem of={answering.problem} />}
          <Button
            size="compact-md"
            className={styles.start}
            loading={answering.isRunning}
            onClick={() => answering.run({ feedbackId, answer })}
          >
            {say('read')}
          </Button>
        </>
      )}
    </li>
  )
}
