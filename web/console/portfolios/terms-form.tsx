import type { Static } from 'typebox'
import type { Terms } from '../../../api/creditors.ts'
import { SelectField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { PercentField } from './percent-field.tsx'
import type { DraftField } from './policy-draft.ts'
import styles from './portfolios.module.css'

const roundings = ['half-up', 'half-even', 'down'] as const

/** Fine, interest and what happens to the last centavo. */
export function TermsForm({ draft, onChange }: DraftField<Static<typeof Terms>>) {
  const say = useWords('portfolios')
  return (
    <div className={styles.grid}>
      <PercentField
        label={say('terms.fine')}
        help={say('terms.fineHelp')}
        value={draft.finePct}
        onChange={(finePct) => onChange({ ...draft, finePct })}
      />
      <PercentField
        label={say('terms.interest')}
        help={say('terms.interestHelp')}
        value={draft.interestPctMonth}
        onChange={(interestPctMonth) => onChange({ ...draft, interestPctMonth })}
      />
      <SelectField
        label={say('terms.rounding')}
        help={say('terms.roundingHelp')}
        choices={roundings.map((value) => ({ value, word: say(`terms.roundings.${value}`) }))}
        value={draft.rounding}
        onChange={(rounding) => onChange({ ...draft, rounding: rounding ?? draft.rounding })}
      />
    </div>
  )
}
