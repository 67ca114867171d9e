import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answerHelp, listHelp } from '../../../api/conversation.ts'
import { countApprovals } from '../../../api/counter-offers.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { TextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './approvals.module.css'

type Help = ReplyOf<typeof listHelp>['items'][number]

const everyMs = 4_000

/** Who asks for help in a hard call, above everything else that waits (E6.0). */
export function WaitingHelp() {
  const { value } = useRead(listHelp, { limit: 20 }, { everyMs })
  if (!value || value.items.length === 0) return null
  return (
    <ul className={styles.list}>
      {value.items.map((one) => (
        <li key={one.id}>
          <AnswerHelp of={one} />
        </li>
      ))}
    </ul>
  )
}

function AnswerHelp({ of }: { readonly of: Help }) {
  const say = useWords('approvals')
  const { time } = useFormats()
  const [answer, setAnswer] = useState('')
  const answering = useDo(answerHelp, {
    refreshes: [listHelp, countApprovals],
    quiet: 'all',
    says: () => say('help.sent'),
  })
  const send = (said: string) => answering.run({ helpId: of.id, answer: said })
  return (
    <Panel
      title={say('help.asks', { name: of.agentName })}
      help={say(of.isOver ? 'help.over' : `help.reason.${of.reason}`)}
    >
      <form
        className={styles.request}
        onSubmit={(event) => {
          event.preventDefault()
          void send(answer)
        }}
      >
        <p>
          {say('help.with', { time: time(of.askedAt) })}{' '}
          <Link to="/clientes/$debtorId" params={{ debtorId: of.debtorId }}>
            {of.debtorName}
          </Link>
        </p>
        <TextField label={say('help.answer')} maxLength={300} value={answer} onChange={setAnswer} />
        {answering.problem && <Problem of={answering.problem} />}
        <div className={styles.deeds}>
          <Button loading={answering.isRunning} onClick={() => send(say('help.coming'))}>
            {say('help.come')}
          </Button>
          <Button
            type="submit"
            variant="default"
            disabled={answer.trim() === '' || answering.isRunning}
          >
            {say('help.send')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
