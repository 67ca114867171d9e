import { Button } from '@mantine/core'
import { useState } from 'react'
import { readTimeline } from '../../../api/debtors.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { HistoryList } from './history-list.tsx'
import { useOwedPortfolios } from './use-owed-portfolios.ts'

const pageLines = 50
const mostLines = 200

/** Everything that happened with this person, newest first. */
export function TimelinePanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('debtors')
  const common = useWords('common')
  const [limit, setLimit] = useState(pageLines)
  const read = useRead(readTimeline, { debtorId, limit })
  const currency = useOwedPortfolios(debtorId)?.[0]?.currency ?? 'BRL'
  return (
    <Panel title={say('timeline')}>
      <Reading of={read}>
        {({ items, next }) => (
          <div className={styles.stack}>
            {items.length === 0 && <p className="muted">{say('noTimeline')}</p>}
            <HistoryList lines={items} currency={currency} />
            {next && limit < mostLines && (
              <Button
                variant="default"
                loading={read.isRefreshing}
                onClick={() => setLimit(mostLines)}
              >
                {common('more')}
              </Button>
            )}
          </div>
        )}
      </Reading>
    </Panel>
  )
}
