import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { listVisits } from '../../../api/visits.ts'
import { useMay } from '../../session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { DayControls } from './day-controls.tsx'
import { VisitList } from './visit-list.tsx'
import styles from './visits.module.css'

/** Who comes on a day: for whoever receives people, on a desk, a phone or on paper. */
export function VisitsScreen() {
  const say = useWords('visits')
  const { weekday } = useFormats()
  const search = useSearch({ from: '/shell/visitas' })
  const navigate = useNavigate({ from: '/visitas' })
  const mayAdd = useMay()('set-offices')
  const read = useRead(listVisits, search, { everyMs: 30_000 })
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={
        <>
          {mayAdd && (
            <LinkButton to="/visitas/escritorios" variant="default">
              {say('offices')}
            </LinkButton>
          )}
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {say('print')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <DayControls
          day={read.value}
          search={search}
          onChange={(change) => navigate({ search: (now) => ({ ...now, ...change }) })}
        />
        <Reading of={read} shape="list">
          {({ day, items, unrecorded }) => (
            <>
              {unrecorded.length > 0 && (
                <Panel title={say('unrecorded')} help={say('unrecordedHelp')}>
                  <VisitList items={unrecorded} withDay />
                </Panel>
              )}
              <Panel title={`${weekday(day)} · ${say('count', { count: items.length })}`}>
                {items.length === 0 ? (
                  <EmptyState>{say('none')}</EmptyState>
                ) : (
                  <VisitList items={items} />
                )}
              </Panel>
            </>
          )}
        </Reading>
      </div>
    </Page>
  )
}
