import { readListening } from '../../../api/listening.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from '../call/desk.ts'
import styles from './listening.module.css'
import { useAnswerWords } from './use-answer-words.ts'

/** What the person told, on every contact: nobody asks twice (A4.4). */
export function KnownAnswers() {
  const say = useWords('listening')
  const { day } = useFormats()
  const { brief, line } = useDesk()
  const isHidden = line.isThirdParty || brief.isNeutral
  const read = useRead(readListening, { callId: brief.call.id }, { isWanted: !isHidden })
  const words = useAnswerWords(brief.currency)
  const answers = read.value?.answers ?? []
  if (isHidden || answers.length === 0) return null
  return (
    <section className={styles.known} aria-label={say('known')}>
      <h3>{say('known')}</h3>
      <ul>
        {answers.map((one) => (
          <li key={one.answerId} title={say('by', { name: one.notedBy })}>
            <span className="muted">{say(`fact.${one.fact}`)}:</span> {words.answer(one)}{' '}
            <span className="small muted number">
              {day(one.toldOn)}
              {one.isOld && ` · ${say('asOld')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
