import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './portfolios.module.css'
import type { TermsField } from './terms-field.ts'

/** From which day this version answers: since ever, or so that the days before keep theirs. */
export function TermsFrom({ draft, onChange }: TermsField) {
  const say = useWords('owed')
  const today = useToday()
  const { countsFrom, ...always } = draft
  return (
    <div className={styles.grid}>
      <ChoiceField
        label={say('terms.from')}
        help={say('terms.fromHelp')}
        choices={(['always', 'day'] as const).map((value) => ({
          value,
          word: say(`terms.froms.${value}`),
        }))}
        value={countsFrom === undefined ? 'always' : 'day'}
        onChange={(from) => onChange(from === 'always' ? always : { ...draft, countsFrom: today })}
      />
      {countsFrom !== undefined && (
        <DayField
          label={say('terms.fromDay')}
          value={countsFrom}
          isRequired
          onChange={(day) => onChange({ ...draft, countsFrom: day })}
        />
      )}
    </div>
  )
}
