import { Button } from '@mantine/core'
import { useState } from 'react'
import { situationParts, undoOverride } from '../../../api/profiles.ts'
import { useMay } from '../../session.ts'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { OverrideSituation } from './override-situation.tsx'
import { useChoiceWords } from './profile-words.ts'
import styles from './profiles.module.css'
import { type Override, type Situation, studyRefreshes, type Whose } from './study.ts'
import { useBecause } from './use-because.ts'
import { useWhen } from './use-when.ts'

type SheetProps = { readonly situation: Situation; readonly whose: Whose }

/** Each part of what is recommended with its reasons, and what somebody decided otherwise. */
export function SituationSheet({ situation, whose }: SheetProps) {
  const say = useWords('profiles')
  const may = useMay()
  const when = useWhen()
  const word = useChoiceWords()
  const because = useBecause()
  const [isChanging, setIsChanging] = useState(false)
  const { way, overrides } = situation
  return (
    <div className={styles.stack}>
      {situationParts.map((part) => (
        <section key={part} className={styles.held}>
          <h3>{say(`situation.part.${part}`)}</h3>
          <p>{part === 'when' ? when(situation.when) : word(situation[part].choice)}</p>
          <ul>
            {(situation[part]?.because ?? []).map((one) => (
              <li key={one.reason} className="small">
                {because(one)}
              </li>
            ))}
          </ul>
          {part === 'way' && way.next.length > 0 && (
            <p className="small muted">
              {say('situation.next', { ways: way.next.map(word).join(', ') })}
            </p>
          )}
        </section>
      ))}
      {overrides.length > 0 && <Overrides of={overrides} />}
      {may('work-calls') &&
        (isChanging ? (
          <OverrideSituation whose={whose} onDone={() => setIsChanging(false)} />
        ) : (
          <Button variant="default" className={styles.start} onClick={() => setIsChanging(true)}>
            {say('situation.change')}
          </Button>
        ))}
    </div>
  )
}

function Overrides({ of }: { readonly of: readonly Override[] }) {
  const say = useWords('profiles')
  const may = useMay()
  const word = useChoiceWords()
  const { day } = useFormats()
  const undoing = useDo(undoOverride, {
    refreshes: studyRefreshes,
    says: () => say('situation.undone'),
  })
  return (
    <section className={styles.held}>
      <h3>{say('situation.overriddenTitle')}</h3>
      {of.map((one) => (
        <div key={one.id} className={styles.line}>
          <p className="small">
            {say('situation.overridden', {
              part: say(`situation.part.${one.part}`),
              choice: word(one.choice),
              name: one.by,
              day: day(one.on),
              reason: say(`situation.overrideReason.${one.because}`),
            })}
            {one.note && ` “${one.note}”`}
          </p>
          {may('work-calls') && (
            <Button
              variant="subtle"
              size="compact-sm"
              loading={undoing.isRunning}
              onClick={() => undoing.run({ overrideId: one.id })}
            >
              {say('situation.undo')}
            </Button>
          )}
        </div>
      ))}
    </section>
  )
}
