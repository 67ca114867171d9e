import { ChoiceField } from '../../ui/choice-field.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { PercentField } from './percent-field.tsx'
import styles from './portfolios.module.css'
import { TermsContract } from './terms-contract.tsx'
import type { TermsField } from './terms-field.ts'
import { TermsFrom } from './terms-from.tsx'

const roundings = ['half-up', 'half-even', 'down'] as const
const kinds = ['contract', 'legal'] as const
const indices = ['none', 'IPCA', 'INPC', 'IGP-M'] as const
const bases = ['corrected', 'principal'] as const

/** Fine, interest, correction, fees; whose contracts; and from which day on. */
export function TermsForm(field: TermsField) {
  const { draft, onChange } = field
  const say = useWords('portfolios')
  const owed = useWords('owed')
  const { interest = 'contract', correctionIndex = 'none', fineBase = 'corrected' } = draft
  return (
    <div className={styles.form}>
      <div className={styles.grid}>
        <PercentField
          label={say('terms.fine')}
          help={say('terms.fineHelp')}
          value={draft.finePct}
          onChange={(finePct) => onChange({ ...draft, finePct })}
        />
        <ChoiceField
          label={owed('terms.interestKind')}
          help={owed('terms.interestKindHelp')}
          choices={kinds.map((value) => ({ value, word: owed(`terms.interestKinds.${value}`) }))}
          value={interest}
          onChange={(kind) => onChange({ ...draft, interest: kind })}
        />
        {interest === 'contract' && (
          <PercentField
            label={say('terms.interest')}
            help={say('terms.interestHelp')}
            value={draft.interestPctMonth}
            onChange={(interestPctMonth) => onChange({ ...draft, interestPctMonth })}
          />
        )}
        <SelectField
          label={owed('terms.index')}
          help={owed('terms.indexHelp')}
          choices={indices.map((value) => ({ value, word: owed(`terms.indices.${value}`) }))}
          value={correctionIndex}
          onChange={(index) => onChange({ ...draft, correctionIndex: index ?? 'none' })}
        />
        {correctionIndex !== 'none' && (
          <ChoiceField
            label={owed('terms.fineBase')}
            help={owed('terms.fineBaseHelp')}
            choices={bases.map((value) => ({ value, word: owed(`terms.fineBases.${value}`) }))}
            value={fineBase}
            onChange={(base) => onChange({ ...draft, fineBase: base })}
          />
        )}
        <PercentField
          label={owed('terms.fees')}
          help={owed('terms.feesHelp')}
          value={draft.feesPct ?? '0'}
          onChange={(feesPct) => onChange({ ...draft, feesPct })}
        />
        <SelectField
          label={say('terms.rounding')}
          help={say('terms.roundingHelp')}
          choices={roundings.map((value) => ({ value, word: say(`terms.roundings.${value}`) }))}
          value={draft.rounding}
          onChange={(rounding) => onChange({ ...draft, rounding: rounding ?? draft.rounding })}
        />
      </div>
      <TermsContract {...field} />
      <TermsFrom {...field} />
    </div>
  )
}
