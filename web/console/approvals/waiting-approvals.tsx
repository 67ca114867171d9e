import { Button } from '@mantine/core'
import { listApprovals } from '../../../api/counter-offers.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import styles from './approvals.module.css'
import { DecideApproval } from './decide-approval.tsx'

/** The one who has waited longest comes first; new ones come by themselves. */
export function WaitingApprovals() {
  const say = useWords('approvals')
  const read = useReadPages(listApprovals, { standing: 'waiting', limit: 50 }, { everyMs: 4_000 })
  return (
    <Reading of={read} shape="cards" rows={1}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState>{say('none')}</EmptyState>
        ) : (
          <>
            <ul className={styles.list}>
              {items.map((approval) => (
                <li key={approval.id}>
                  <DecideApproval of={approval} />
                </li>
              ))}
            </ul>
            {read.more && (
              <Button variant="default" loading={read.more.isRunning} onClick={read.more.run}>
                {say('more')}
              </Button>
            )}
          </>
        )
      }
    </Reading>
  )
}
