import { Button } from '@mantine/core'
import { useState } from 'react'
import { readTimeline } from '../../../api/debtors.ts'
import {
  correctAnswer,
  type FactKind,
  factKinds,
  factsByQuestion,
  type KnownAnswer,
  listAnswers,
  undoAnswer,
} from '../../../api/listening.ts'
import { useMay } from '../../session.ts'
import { SelectField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { AnswerField } from '../listening/answer-field.tsx'
import listening from '../listening/listening.module.css'
import { useAnswerWords } from '../listening/use-answer-words.ts'
import styles from './debtor-forms.module.css'
import { useOwedPortfolios } from './use-owed-portfolios.ts'

const refreshes = [listAnswers, readTimeline] as const

/** What a person told us in any call: with its day, and who noted it; may be corrected here. */
export function ToldPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('listening')
  const may = useMay()
  const [portfolio] = useOwedPortfolios(debtorId) ?? []
  const isWanted = may('work-calls')
  const read = useRead(listAnswers, { debtorId }, { isWanted })
  if (!isWanted) return null
  const currency = portfolio?.currency ?? 'BRL'
  return (
    <Panel title={say('personTitle')} help={say('personHelp')}>
      <Reading of={read} shape="text">
        {({ items }) => (
          <div className={styles.stack}>
            {items.length === 0 && <p className="small muted">{say('knownNothing')}</p>}
            <ul className={listening.questions}>
              {items.map((one) => (
                <Told key={one.answerId} of={one} debtorId={debtorId} currency={currency} />
              ))}
            </ul>
            <AddTold debtorId={debtorId} currency={currency} known={items} />
          </div>
        )}
      </Reading>
    </Panel>
  )
}

type ToldProps = {
  readonly of: KnownAnswer
  readonly debtorId: string
  readonly currency: string
}

function Told({ of, debtorId, currency }: ToldProps) {
  const say = useWords('listening')
  const { day } = useFormats()
  const words = useAnswerWords(currency)
  const [isCorrecting, setIsCorrecting] = useState(false)
  const correcting = useDo(correctAnswer, { refreshes })
  const undoing = useDo(undoAnswer, { refreshes })
  const { answerId, fact, questionId, question } = of
  const correct = async (value: string) => {
    const about = { debtorId, fact, value, basedOn: answerId }
    const answer = await correcting.run({ ...about, ...(questionId ? { questionId } : {}) })
    if (answer.ok) setIsCorrecting(false)
  }
  return (
    <li className={listening.question}>
      <p>
        <span className="muted">{question ?? say(`fact.${fact}`)}</span>{' '}
        <strong>{words.answer(of)}</strong>
      </p>
      <p className={listening.deeds}>
        <span className="small muted">
          {day(of.toldOn)} · {say('by', { name: of.notedBy })}
          {of.isOld && ` · ${say('asOld')}`}
        </span>
        <Button size="compact-sm" variant="subtle" onClick={() => setIsCorrecting(!isCorrecting)}>
          {isCorrecting ? say('cancel') : say('correct')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          loading={undoing.isRunning}
          onClick={() => undoing.run({ answerId })}
        >
          {say('undo')}
        </Button>
      </p>
      {isCorrecting && (
        <AnswerField
          label={say(`fact.${fact}`)}
          fact={fact}
          currency={currency}
          isBusy={correcting.isRunning}
          onAnswer={correct}
        />
      )}
    </li>
  )
}

type AddProps = {
  readonly debtorId: string
  readonly currency: string
  readonly known: readonly KnownAnswer[]
}

/** Something that is not known yet, told outside of a call. */
function AddTold({ debtorId, currency, known }: AddProps) {
  const say = useWords('listening')
  const [fact, setFact] = useState<FactKind>()
  const noting = useDo(correctAnswer, { refreshes })
  const free = factKinds.filter(
    (one) =>
      one !== 'listing-hinders' &&
      one !== 'reason' &&
      (factsByQuestion.includes(one) || !known.some((answer) => answer.fact === one)),
  )
  return (
    <>
      <SelectField
        label={say('addFact')}
        value={fact ?? ''}
        onChange={(chosen) => setFact(free.find((one) => one === chosen))}
        choices={[
          { value: '', word: '—' },
          ...free.map((value) => ({ value, word: say(`fact.${value}`) })),
        ]}
      />
      {fact && (
        <AnswerField
          key={fact}
          label={say(`fact.${fact}`)}
          fact={fact}
          currency={currency}
          isBusy={noting.isRunning}
          onAnswer={async (value) => {
            if ((await noting.run({ debtorId, fact, value })).ok) setFact(undefined)
          }}
        />
      )}
    </>
  )
}
