import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import {
  type AskedQuestion,
  listQuestions,
  pinnedMax,
  pinQuestions,
  readListening,
} from '../../../api/listening.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from '../call/desk.ts'
import { Because } from './because.tsx'
import styles from './listening.module.css'
import { OwnQuestion, type OwnWords } from './own-question.tsx'

type ChooseProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly pinned: readonly AskedQuestion[]
}

/** Which three stay in sight: from the bank, or one in the agent's own words. */
export function ChooseQuestions({ isOpen, onClose, pinned }: ChooseProps) {
  const say = useWords('listening')
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={say('choose')}>
      {isOpen && <Chooser pinned={pinned} onDone={onClose} />}
    </Sheet>
  )
}

type ChooserProps = { readonly pinned: readonly AskedQuestion[]; readonly onDone: () => void }

function Chooser({ pinned, onDone }: ChooserProps) {
  const say = useWords('listening')
  const { call } = useDesk().brief
  const read = useRead(listQuestions, { callId: call.id })
  const [chosen, setChosen] = useState<readonly string[]>(pinned.map((one) => one.questionId))
  const [own, setOwn] = useState<OwnWords>()
  const pinning = useDo(pinQuestions, { refreshes: [readListening], quiet: 'all' })
  const count = chosen.length + (own ? 1 : 0)
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))

  const keep = async () => {
    const questions = [...chosen.map((questionId) => ({ questionId })), ...(own ? [{ own }] : [])]
    const answer = await pinning.run({ callId: call.id, questions })
    if (answer.ok) onDone()
  }
  return (
    <div className={styles.chooser}>
      <p className="small muted">{say('chooseHelp')}</p>
      <OwnQuestion own={own} onChange={setOwn} isFull={count >= pinnedMax} />
      <Reading of={read} shape="list" rows={6}>
        {({ items }) => (
          <ul className={styles.bank}>
            {[...ownPinned(pinned), ...items].map((one) => (
              <Choice
                key={one.questionId}
                question={one}
                isChosen={chosen.includes(one.questionId)}
                isFull={count >= pinnedMax}
                onToggle={() => toggle(one.questionId)}
              />
            ))}
          </ul>
        )}
      </Reading>
      {pinning.problem && <Problem of={pinning.problem} />}
      <div className={styles.foot}>
        <Button disabled={count === 0} loading={pinning.isRunning} onClick={keep}>
          {say('keep')}
        </Button>
        <span className="small muted" aria-live="polite">
          {say('chosen', { count })}
        </span>
      </div>
    </div>
  )
}

const ownPinned = (pinned: readonly AskedQuestion[]) => pinned.filter(({ isOwn }) => isOwn)

type ChoiceProps = {
  readonly question: AskedQuestion
  readonly isChosen: boolean
  readonly isFull: boolean
  readonly onToggle: () => void
}

function Choice({ question, isChosen, isFull, onToggle }: ChoiceProps) {
  const say = useWords('listening')
  const { brief } = useDesk()
  return (
    <li>
      <Checkbox
        checked={isChosen}
        disabled={isFull && !isChosen}
        onChange={onToggle}
        label={<span lang={brief.speaks}>{question.text}</span>}
        description={
          <>
            {say(`fact.${question.fact}`)}
            <Because of={question} />
          </>
        }
      />
    </li>
  )
}
