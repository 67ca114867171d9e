import { ActionIcon, Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { listLinesSaid, saidAnswers, sayLine, unsayLine } from '../../../api/lines-said.ts'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './said-tap.module.css'

type SaidTapProps = {
  /** Where the sentence stands in the playbook: `step.listen.ask`. */
  readonly place: string
  readonly lineId: string
  readonly text: string
  /** What kind of answer it got may be told too. */
  readonly isQuestion?: boolean
}

/** One tap: this sentence was said. What was said is measured, sentence by sentence. */
export function SaidTap({ place, lineId, text, isQuestion }: SaidTapProps) {
  const say = useWords('playbook')
  const { brief, line } = useDesk()
  const callId = brief.call.id
  const isWanted = brief.call.dialedAt !== null && !line.isThirdParty
  const read = useRead(listLinesSaid, { callId }, { isWanted, freshMs: 60_000 })
  const telling = useDo(sayLine, { refreshes: [listLinesSaid] })
  const undoing = useDo(unsayLine, { refreshes: [listLinesSaid] })
  if (!isWanted) return null
  const said = read.value?.items.find((one) => one.lineId === lineId)
  const isBusy = telling.isRunning || undoing.isRunning
  return (
    <span className={styles.said}>
      <ActionIcon
        size="sm"
        variant={said ? 'filled' : 'default'}
        aria-pressed={said !== undefined}
        aria-label={say('said.mark', { text })}
        title={say('said.said')}
        loading={isBusy}
        onClick={() =>
          said ? undoing.run({ callId, lineId }) : telling.run({ callId, lineId, place })
        }
      >
        <IconCheck size={14} stroke={2} aria-hidden="true" />
      </ActionIcon>
      {said && isQuestion && (
        <span className={styles.answers}>
          {saidAnswers.map((answer) => (
            <Button
              key={answer}
              size="compact-xs"
              variant={said.answer === answer ? 'light' : 'subtle'}
              aria-pressed={said.answer === answer}
              aria-label={`${say('said.answer')}: ${say(`said.answers.${answer}`)}`}
              disabled={isBusy}
              onClick={() => telling.run({ callId, lineId, place, answer })}
            >
              {say(`said.answers.${answer}`)}
            </Button>
          ))}
        </span>
      )}
    </span>
  )
}
