import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { listExcuses, waitingFor } from '../../../api/excuse-proofs.ts'
import { useMay } from '../../session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import styles from './excuses.module.css'
import { RepliesReport } from './replies-report.tsx'
import { SaidItem } from './said-item.tsx'

type Waits = (typeof waitingFor)[number] | 'all'

/** What was given as a reason and waits for somebody: a decision, a file, the creditor's answer. */
export function ExcusesScreen() {
  const say = useWords('excuses')
  const may = useMay()
  const { waits } = useSearch({ from: '/shell/justificativas' })
  const navigate = useNavigate({ from: '/justificativas' })
  const read = useReadPages(listExcuses, { ...(waits ? { waits } : {}) }, { everyMs: 30_000 })
  const counts = useRead(listExcuses, { limit: 1 }, { everyMs: 30_000 }).value?.counts
  const choices = (['all', ...waitingFor] as const).map((value) => ({
    value,
    word:
      value === 'all' ? say('waits.all') : say(`waits.${value}`, { count: counts?.[value] ?? 0 }),
  }))
  return (
    <Page title={say('title')} help={say('help')}>
      <div className={styles.room}>
        <FilterPills<Waits>
          label={say('waits.label')}
          choices={choices}
          value={waits ?? 'all'}
          onChange={(value) => navigate({ search: { waits: value === 'all' ? undefined : value } })}
        />
        <Reading of={read} shape="cards">
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState>{waits ? say('noneWaits') : say('noneSaid')}</EmptyState>
            ) : (
              <div className={styles.items}>
                {items.map((said) => (
                  <SaidItem
                    key={said.id}
                    said={said}
                    who={{
                      debtorId: said.debtorId,
                      name: said.debtorName,
                      creditor: said.creditorName,
                    }}
                  />
                ))}
              </div>
            )
          }
        </Reading>
        {read.more && (
          <Button variant="default" loading={read.more.isRunning} onClick={read.more.run}>
            {say('more')}
          </Button>
        )}
        {may('see-reports') && <RepliesReport />}
      </div>
    </Page>
  )
}
