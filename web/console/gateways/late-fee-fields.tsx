import { FieldGroup } from '../../ui/field-group.tsx'
import { NumberField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { PercentField } from '../portfolios/percent-field.tsx'
import styles from './gateways.module.css'
import type { AccountFieldsProps } from './setting-fields.tsx'

/** What being late costs on a charge, sent along to the gateway and computed by us too. */
export function LateFeeFields({ draft, set, problemAt }: AccountFieldsProps) {
  const say = useWords('gateways')
  const problem = (field: string, words: 'fineProblem' | 'interestProblem') =>
    problemAt === field ? say(words) : undefined
  return (
    <FieldGroup title={say('lateFees')}>
      <p className="muted small">{say('lateFeesHelp')}</p>
      <div className={styles.grid}>
        <PercentField
          label={say('fine')}
          value={draft.finePct}
          onChange={(finePct) => set({ finePct })}
          problem={problem('finePct', 'fineProblem')}
        />
        <PercentField
          label={say('interest')}
          value={draft.interestPctMonth}
          onChange={(interestPctMonth) => set({ interestPctMonth })}
          problem={problem('interestPctMonth', 'interestProblem')}
        />
        <NumberField
          label={say('payUntil')}
          value={draft.payUntilDays}
          onChange={(payUntilDays) => set({ payUntilDays })}
          min={0}
          max={365}
        />
      </div>
    </FieldGroup>
  )
}
