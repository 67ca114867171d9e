import { Button } from '@mantine/core'
import { useState } from 'react'
import { previewOfferPolicy } from '../../../api/policies.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import type { OfferPolicy } from './discount.ts'
import { EffectExamples } from './effect-examples.tsx'
import { EffectTable } from './effect-table.tsx'
import type { Effects } from './effects.ts'
import styles from './portfolios.module.css'

type PolicyEffectProps = {
  readonly portfolioId: string
  readonly currency: string
  /** Nothing while the draft is not whole. */
  readonly policy: OfferPolicy | undefined
}

/** Before publishing: what the draft would change on the real portfolio. */
export function PolicyEffect({ portfolioId, currency, policy }: PolicyEffectProps) {
  const say = useWords('policies')
  const [counted, setCounted] = useState<{ of: string; effects: Effects }>()
  const counting = useDo(previewOfferPolicy, { quiet: 'all' })
  const isStale = counted !== undefined && counted.of !== JSON.stringify(policy)
  const count = async () => {
    if (!policy) return
    const answer = await counting.run({ portfolioId, policy })
    if (answer.ok) setCounted({ of: JSON.stringify(policy), effects: answer.value })
  }
  return (
    <FieldGroup title={say('effect.title')}>
      <p className="muted small">{say('effect.help')}</p>
      <Button
        variant="default"
        className={styles.addBand}
        loading={counting.isRunning}
        disabled={!policy}
        onClick={count}
      >
        {say(counted ? 'effect.again' : 'effect.run')}
      </Button>
      <div aria-live="polite" aria-busy={counting.isRunning} className={styles.form}>
        {counting.problem && <Problem of={counting.problem} />}
        {counted && isStale && <p className="small muted">{say('effect.stale')}</p>}
        {counted && <Shown effects={counted.effects} currency={currency} />}
      </div>
    </FieldGroup>
  )
}

function Shown({ effects, currency }: { readonly effects: Effects; readonly currency: string }) {
  const say = useWords('policies')
  const { number } = useFormats()
  const { people, peopleInAll, itemsInAll, gain, lose } = effects
  if (people === 0) return <p>{say('effect.nobody')}</p>
  return (
    <>
      <p className="small muted">
        {people < peopleInAll
          ? say('effect.sample', { people: number(people), all: number(peopleInAll) })
          : say('effect.all', { count: people, items: number(itemsInAll) })}
      </p>
      <p>
        {gain + lose === 0
          ? say('effect.same')
          : say('effect.gainLose', { gain: number(gain), lose: number(lose) })}
      </p>
      <EffectTable effects={effects} currency={currency} />
      <EffectExamples examples={effects.examples} currency={currency} />
    </>
  )
}
