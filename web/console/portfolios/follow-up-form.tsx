import type { Static } from 'typebox'
import type { FollowUpPolicy } from '../../../api/creditors.ts'
import { NumberField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { DaysField } from './days-field.tsx'
import type { DraftField } from './policy-draft.ts'
import styles from './portfolios.module.css'

/** When to remind, when to warn, and how long to wait. */
export function FollowUpForm({ draft, onChange }: DraftField<Static<typeof FollowUpPolicy>>) {
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
      <NumberField
        label={say('followUp.graceDays')}
        help={say('followUp.graceHelp')}
        min={0}
        max={90}
        value={draft.graceDays}
        onChange={(graceDays) => onChange({ ...draft, graceDays })}
      />
    </div>
  )
}
