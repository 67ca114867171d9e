import { Button } from '@mantine/core'
import { useState } from 'react'
import { previewLaw } from '../../../api/law-effects.ts'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Effect } from './effect.ts'
import { EffectNumbers } from './effect-numbers.tsx'
import { EffectPeople } from './effect-people.tsx'
import type { Draft } from './own-draft.ts'
import styles from './own-law.module.css'

type LawEffectPanelProps = {
  /** Nothing while the draft is not whole. */
  readonly draft: Pick<Draft, 'profile' | 'tightenings'> | undefined
}

/** Before anything is kept: what the draft would do to tomorrow's people. */
export function LawEffectPanel({ draft }: LawEffectPanelProps) {
  const say = useWords('law')
  const [counted, setCounted] = useState<{ of: string; effect: Effect }>()
  const counting = useDo(previewLaw, { quiet: 'all' })
  const isStale = counted !== undefined && counted.of !== JSON.stringify(draft)
  const count = async () => {
    if (!draft) return
    const answer = await counting.run(draft)
    if (answer.ok) setCounted({ of: JSON.stringify(draft), effect: answer.value })
  }
  return (
    <Panel
      title={say('effect.title')}
      help={say('effect.help')}
      actions={
        <Button variant="default" loading={counting.isRunning} disabled={!draft} onClick={count}>
          {say(counted ? 'effect.again' : 'effect.run')}
        </Button>
      }
    >
      <div aria-live="polite" aria-busy={counting.isRunning} className={styles.form}>
        {counting.problem && <Problem of={counting.problem} />}
        {isStale && <p className="small muted">{say('effect.stale')}</p>}
        {counted && <EffectShown effect={counted.effect} />}
      </div>
    </Panel>
  )
}

export function EffectShown({ effect }: { readonly effect: Effect }) {
  const say = useWords('law')
  const { number, weekday } = useFormats()
  const { day, people, peopleInAll, looked, lost, fewer, more, gained } = effect
  if (people === 0) return <p>{say('effect.nobody')}</p>
  const counts = { lost, fewer, more, gained }
  return (
    <>
      <p className="small muted">
        {say('effect.on', { day: weekday(day) })}:{' '}
        {looked < peopleInAll
          ? say('effect.sample', {
              looked: number(looked),
              all: number(peopleInAll),
              people: number(people),
            })
          : say('effect.all', { people: number(people) })}
      </p>
      <p>
        {lost + fewer + more + gained === 0 ? say('effect.same') : say('effect.changes', counts)}
      </p>
      <EffectNumbers effect={effect} />
      <EffectPeople effect={effect} />
    </>
  )
}
