import { complaintCauses, complaintChannels } from '../../../api/complaints.ts'
import { listCreditors } from '../../../api/creditors.ts'
import { SelectField } from '../../ui/fields.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './complaints.module.css'
import { type ComplaintsSearch, standings } from './complaints-search.ts'

type FiltersProps = {
  readonly search: ComplaintsSearch
  readonly onChange: (change: ComplaintsSearch) => void
}

/** Which cases: whose turn, where, about what, of which creditor. */
export function ComplaintFilters({ search, onChange }: FiltersProps) {
  const say = useWords('complaints')
  const creditors = useRead(listCreditors, {})
  const { standing = 'open', channel, cause, creditorId } = search
  return (
    <div className={styles.filters}>
      <FilterPills
        label={say('filters.standing')}
        choices={standings.map((value) => ({ value, word: say(`standing.${value}`) }))}
        value={standing}
        onChange={(value) => onChange({ standing: value === 'open' ? undefined : value })}
      />
      <div className={styles.select}>
        <SelectField
          label={say('filters.channel')}
          isClearable
          example={say('all')}
          choices={complaintChannels.map((value) => ({ value, word: say(`channel.${value}`) }))}
          value={channel ?? null}
          onChange={(value) => onChange({ channel: value ?? undefined })}
        />
      </div>
      <div className={styles.select}>
        <SelectField
          label={say('filters.cause')}
          isClearable
          example={say('all')}
          choices={complaintCauses.map((value) => ({ value, word: say(`cause.${value}`) }))}
          value={cause ?? null}
          onChange={(value) => onChange({ cause: value ?? undefined })}
        />
      </div>
      <div className={styles.select}>
        <SelectField
          label={say('filters.creditor')}
          isClearable
          example={say('all')}
          choices={(creditors.value?.items ?? []).map(({ id, name }) => ({
            value: id,
            word: name,
          }))}
          value={creditorId ?? null}
          onChange={(value) => onChange({ creditorId: value ?? undefined })}
        />
      </div>
    </div>
  )
}
