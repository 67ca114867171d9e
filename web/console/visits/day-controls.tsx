import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listOffices, type listVisits } from '../../../api/visits.ts'
import { DayField, SelectField } from '../../ui/fields.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './visits.module.css'
import type { VisitsSearch } from './visits-search.ts'

type DayControlsProps = {
  readonly day: Pick<ReplyOf<typeof listVisits>, 'day' | 'before' | 'after'> | undefined
  readonly search: VisitsSearch
  readonly onChange: (change: VisitsSearch) => void
}

/** Which day, and of which office. */
export function DayControls({ day, search, onChange }: DayControlsProps) {
  const say = useWords('visits')
  const offices = useRead(listOffices, {}).value?.items ?? []
  const chevron = { size: 18, stroke: 1.5, 'aria-hidden': true } as const
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={say('before')}
          disabled={!day}
          onClick={() => onChange({ day: day?.before })}
        >
          <IconChevronLeft {...chevron} />
        </ActionIcon>
        <DayField
          label={say('day')}
          value={search.day ?? day?.day ?? ''}
          onChange={(on) => onChange({ day: on === '' ? undefined : on })}
        />
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={say('next')}
          disabled={!day}
          onClick={() => onChange({ day: day?.after })}
        >
          <IconChevronRight {...chevron} />
        </ActionIcon>
        {search.day && (
          <Button variant="subtle" onClick={() => onChange({ day: undefined })}>
            {say('today')}
          </Button>
        )}
      </div>
      {offices.length > 1 && (
        <div className={styles.office}>
          <SelectField
            label={say('filter')}
            isClearable
            example={say('allOffices')}
            choices={offices.map(({ id, name }) => ({ value: id, word: name }))}
            value={search.officeId ?? null}
            onChange={(officeId) => onChange({ officeId: officeId ?? undefined })}
          />
        </div>
      )}
    </div>
  )
}
