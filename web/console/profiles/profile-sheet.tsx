import { Button } from '@mantine/core'
import { useState } from 'react'
import { undoCorrection } from '../../../api/profiles.ts'
import { useMay } from '../../session.ts'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { CorrectProfile } from './correct-profile.tsx'
import styles from './profiles.module.css'
import { type Correction, type Held, type StudyRead, studyRefreshes, type Whose } from './study.ts'

type SheetProps = { readonly profile: StudyRead['profile']; readonly whose: Whose }

/** Each circumstance with its facts, until when it holds, and how to say that it is otherwise. */
export function ProfileSheet({ profile, whose }: SheetProps) {
  const say = useWords('profiles')
  const may = useMay()
  const [isCorrecting, setIsCorrecting] = useState(false)
  const { held, leftOut } = profile
  return (
    <div className={styles.stack}>
      <p className="small muted">{say('help')}</p>
      {held.length === 0 && <p>{say('none')}</p>}
      {held.map((one) => (
        <HeldOne key={one.circumstance} one={one} />
      ))}
      {leftOut.length > 0 && (
        <section className={styles.held}>
          <h3>{say('leftOutTitle')}</h3>
          {leftOut.map((one) => (
            <div key={one.id}>
              <p>{say('leftOut', { circumstance: say(`circumstance.${one.circumstance}`) })}</p>
              <CorrectionLine one={one} />
            </div>
          ))}
        </section>
      )}
      {may('work-calls') &&
        (isCorrecting ? (
          <CorrectProfile whose={whose} onDone={() => setIsCorrecting(false)} />
        ) : (
          <Button variant="default" className={styles.start} onClick={() => setIsCorrecting(true)}>
            {say('correct')}
          </Button>
        ))}
    </div>
  )
}

function HeldOne({ one }: { readonly one: Held }) {
  const say = useWords('profiles')
  const { day } = useFormats()
  const { circumstance, years, evidence, untilOn, correction } = one
  return (
    <section className={styles.held}>
      <h3>{say(`circumstance.${circumstance}`)}</h3>
      {years !== null && years > 0 && <p className="small">{say('years', { count: years })}</p>}
      <ul>
        {evidence.map(({ sign, count, fromOn, toOn }) => (
          <li key={sign} className="small">
            {say(`sign.${sign}`, { count, from: day(fromOn), to: day(toOn) })}
          </li>
        ))}
      </ul>
      {correction ? (
        <CorrectionLine one={correction} />
      ) : (
        <p className="small muted">
          {untilOn ? say('until', { day: day(untilOn) }) : say('untilSettled')}
        </p>
      )}
    </section>
  )
}

function CorrectionLine({ one }: { readonly one: Correction }) {
  const say = useWords('profiles')
  const may = useMay()
  const { day } = useFormats()
  const undoing = useDo(undoCorrection, {
    refreshes: studyRefreshes,
    says: () => say('undone'),
  })
  return (
    <div className={styles.line}>
      <p className="small muted">
        {say('corrected', {
          name: one.by,
          day: day(one.on),
          reason: say(`reason.${one.reason}`),
          until: day(one.untilOn),
        })}
        {one.note && ` “${one.note}”`}
      </p>
      {may('work-calls') && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={undoing.isRunning}
          onClick={() => undoing.run({ correctionId: one.id })}
        >
          {say('undo')}
        </Button>
      )}
    </div>
  )
}
