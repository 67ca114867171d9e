import type { Static } from 'typebox'
import type { FollowUpPolicy } from '../../../api/creditors.ts'
import { NumberField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { DaysField } from './days-field.tsx'
import type { DraftField } from './policy-draft.ts'
import styles from './portfolios.module.css'

type Policy = Static<typeof FollowUpPolicy>

/** Numbers of the policy, in the order in which an agreement meets them, with their largest. */
const counted = [
  ['graceDays', 90],
  ['firstInstalmentGraceDays', 90],
  ['rescueDays', 30],
  ['dateChangesMax', 12],
  ['dateChangeDaysMax', 60],
  ['dateChangeNoticeDays', 30],
  ['renegotiationsMax', 12],
] as const satisfies readonly (readonly [keyof Policy, number])[]

/** When to remind and warn, how long to wait, who calls, and what may be changed on the way. */
export function FollowUpForm({ draft, onChange }: DraftField<Policy>) {
  const say = useWords('portfolios')
  return (
    <div className={styles.grid}>
      <DaysField
        label={say('followUp.remindDays')}
        help={say('followUp.daysHelp')}
        min={0}
        max={30}
        value={draft.remindDaysBefore}
        onChange={(remindDaysBefore) => onChange({ ...draft, remindDaysBefore })}
      />
      <DaysField
        label={say('followUp.warnDays')}
        help={say('followUp.daysHelp')}
        min={1}
        max={60}
        value={draft.warnDaysAfter}
        onChange={(warnDaysAfter) => onChange({ ...draft, warnDaysAfter })}
      />
      {counted.map(([name, max]) => (
        <NumberField
          key={name}
          label={say(`followUp.field.${name}`)}
          help={say(`followUp.fieldHelp.${name}`)}
          min={0}
          max={max}
          value={draft[name]}
          onChange={(value) => onChange({ ...draft, [name]: value })}
        />
      ))}
    </div>
  )
}
