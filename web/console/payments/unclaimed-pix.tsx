import { Button } from '@mantine/core'
import { listPayments } from '../../../api/payments.ts'
import { claimNotice, listUnclaimed } from '../../../api/receiving.ts'
import { Panel } from '../../ui/panel.tsx'
import { Instant, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './payments.module.css'

/** Pix by a key that two offices have: whoever knows better claims it. */
export function UnclaimedPix() {
  const say = useWords('receiving')
  const formats = useFormats()
  const { value } = useRead(listUnclaimed, {}, { everyMs: 30_000 })
  const claim = useDo(claimNotice, {
    refreshes: [listUnclaimed, listPayments],
    says: () => say('unclaimed.claimed'),
  })
  const items = value?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title={say('unclaimed.title', { count: items.length })} help={say('unclaimed.help')}>
      <ul className={styles.waiting}>
        {items.map(({ noticeId, amountCents, paidAt, key }) => (
          <li key={noticeId} className={styles.oneHead}>
            <span>
              <Money cents={amountCents} currency="BRL" size="large" />{' '}
              <span className="muted">
                <Instant at={paidAt} /> · {key}
              </span>
            </span>
            <Button
              variant="default"
              loading={claim.isRunning}
              aria-label={say('unclaimed.claimNamed', {
                amount: formats.money(amountCents, 'BRL'),
              })}
              onClick={() => claim.run({ noticeId })}
            >
              {say('unclaimed.claim')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
