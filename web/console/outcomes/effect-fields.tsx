import { outcomeHolds, outcomeQueues, phoneEffects } from '../../../api/outcomes.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { NumberField, SelectField, SwitchField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import type { NodeFieldsProps } from './name-fields.tsx'
import type { Node } from './use-tree.ts'

/** What follows by itself: the number, a pause, what comes next. */
export function EffectFields({ typed, locked, onChange }: NodeFieldsProps) {
  const say = useWords('outcomes')
  return (
    <>
      <SelectField
        label={say('phone')}
        value={typed.phone}
        isDisabled={locked.includes('phone')}
        choices={phoneEffects.map((value) => ({ value, word: say(`phones.${value}`) }))}
        onChange={(phone) => phone && onChange({ phone })}
      />
      <Hold typed={typed} locked={locked} onChange={onChange} />
      <Next typed={typed} locked={locked} onChange={onChange} />
      <SwitchField
        label={say('confirm')}
        value={typed.needsConfirmation}
        isDisabled={locked.includes('needsConfirmation')}
        onChange={(needsConfirmation) => onChange({ needsConfirmation })}
      />
    </>
  )
}

function Hold({ typed, locked, onChange }: NodeFieldsProps) {
  const say = useWords('outcomes')
  const { hold } = typed
  const isLocked = locked.includes('hold')
  return (
    <FieldGroup title={say('hold')}>
      <SelectField
        label={say('hold')}
        value={hold?.reason ?? 'none'}
        isDisabled={isLocked}
        choices={(['none', ...outcomeHolds] as const).map((value) => ({
          value,
          word: say(`holds.${value}`),
        }))}
        onChange={(reason) =>
          onChange({
            hold: reason === null || reason === 'none' ? null : { reason, days: hold?.days ?? 3 },
          })
        }
      />
      {hold && hold.days === null && <p className="small muted">{say('untilLifted')}</p>}
      {hold && hold.days !== null && (
        <NumberField
          label={say('days')}
          min={1}
          max={180}
          value={hold.days}
          isDisabled={isLocked}
          onChange={(days) => onChange({ hold: { ...hold, days: days ?? 0 } })}
        />
      )}
    </FieldGroup>
  )
}

const deeds = [
  'retry',
  'retry-later',
  'other-number',
  'callback',
  'follow-up',
  'check',
  'queue',
  'nothing',
] as const
type Deed = (typeof deeds)[number]

/** Each with what it needs: a delay, or a desk. */
function nextOf(deed: Deed): Node['next'] {
  if (deed === 'retry') return { do: deed, minutes: 240 }
  if (deed === 'retry-later' || deed === 'check') return { do: deed, days: 1 }
  return deed === 'queue' ? { do: deed, queue: 'supervisor' } : { do: deed }
}

function Next({ typed, locked, onChange }: NodeFieldsProps) {
  const say = useWords('outcomes')
  const { next } = typed
  const isDisabled = locked.includes('next')
  return (
    <FieldGroup title={say('next')}>
      <SelectField
        label={say('next')}
        value={next.do}
        isDisabled={isDisabled}
        choices={deeds.map((value) => ({ value, word: say(`nexts.${value}`) }))}
        onChange={(deed) => deed && onChange({ next: nextOf(deed) })}
      />
      {'minutes' in next && (
        <NumberField
          label={say('minutes')}
          min={5}
          max={10_080}
          value={next.minutes}
          isDisabled={isDisabled}
          onChange={(minutes) => onChange({ next: { ...next, minutes: minutes ?? 5 } })}
        />
      )}
      {'days' in next && (
        <NumberField
          label={say('days')}
          min={1}
          max={180}
          value={next.days}
          isDisabled={isDisabled}
          onChange={(days) => onChange({ next: { ...next, days: days ?? 1 } })}
        />
      )}
      {'queue' in next && (
        <SelectField
          label={say('queue')}
          value={next.queue}
          isDisabled={isDisabled}
          choices={outcomeQueues.map((value) => ({ value, word: say(`queues.${value}`) }))}
          onChange={(queue) => queue && onChange({ next: { do: 'queue', queue } })}
        />
      )}
    </FieldGroup>
  )
}
