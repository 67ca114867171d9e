import type { Static } from 'typebox'
import type { FollowUpPolicy } from '../../../api/creditors.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './portfolios.module.css'

/** How an agreement is looked after, in sentences. */
export function FollowUpWords({ policy }: { readonly policy: Static<typeof FollowUpPolicy> }) {
  const say = useWords('portfolios')
  const { region, number } = useFormats()
  const list = (days: readonly number[]) =>
    new Intl.ListFormat(region, { type: 'conjunction' }).format(days.map(number))
  const { remindDaysBefore, warnDaysAfter, graceDays, firstInstalmentGraceDays } = policy
  const { rescueDays, dateChangesMax, dateChangeDaysMax, dateChangeNoticeDays } = policy
  return (
    <ul className={styles.sentences}>
      <li>
        {remindDaysBefore.length === 0
          ? say('followUp.noReminder')
          : say('followUp.remind', { days: list(remindDaysBefore) })}
      </li>
      <li>
        {warnDaysAfter.length === 0
          ? say('followUp.noWarning')
          : say('followUp.warn', { days: list(warnDaysAfter) })}
      </li>
      <li>{say('followUp.grace', { count: graceDays })}</li>
      {firstInstalmentGraceDays !== graceDays && (
        <li>{say('followUp.firstGrace', { count: firstInstalmentGraceDays })}</li>
      )}
      <li>
        {rescueDays === 0
          ? say('followUp.noRescue')
          : say('followUp.rescue', { count: rescueDays })}
      </li>
      <li>
        {dateChangesMax === 0 || dateChangeDaysMax === 0
          ? say('followUp.noDateChange')
          : say('followUp.dateChange', { count: dateChangesMax, days: number(dateChangeDaysMax) })}
        {dateChangesMax > 0 && dateChangeNoticeDays > 0 && (
          <> {say('followUp.notice', { count: dateChangeNoticeDays })}</>
        )}
      </li>
      <li>
        {policy.renegotiationsMax === 0
          ? say('followUp.noRenegotiation')
          : say('followUp.renegotiation', { count: policy.renegotiationsMax })}
      </li>
    </ul>
  )
}
