import { lawButtons, ruleGroups } from '../../../api/law.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import type { Filter } from './chosen.ts'
import styles from './law.module.css'

type LawFiltersProps = {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
  readonly count: number
}

export function LawFilters({ filter, onChange, count }: LawFiltersProps) {
  const say = useWords('law')
  return (
    <search className={styles.filters}>
      <TextField
        label={say('search')}
        kind="search"
        example={say('searchExample')}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
        maxLength={80}
      />
      <SelectField
        label={say('filterButton')}
        choices={(['all', ...lawButtons] as const).map((value) => ({
          value,
          word: say(`buttons.${value}`),
        }))}
        value={filter.button}
        onChange={(button) => onChange({ ...filter, button: button ?? 'all' })}
      />
      <SelectField
        label={say('filterGroup')}
        choices={[
          { value: 'all' as const, word: say('all') },
          ...ruleGroups.map((value) => ({ value, word: say(`groups.${value}`) })),
        ]}
        value={filter.group}
        onChange={(group) => onChange({ ...filter, group: group ?? 'all' })}
      />
      <p className="small muted" role="status">
        {say('count', { count })}
      </p>
    </search>
  )
}
