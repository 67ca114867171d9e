import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { checkSeal, listSeals } from '../../../api/evidence.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count, Day, Instant } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './evidence.module.css'

type Seal = ReplyOf<typeof listSeals>['items'][number]
type Check = ReplyOf<typeof checkSeal>

/** One seal a day; each can be held against what is kept of its day now. */
export function SealsPanel() {
  const say = useWords('evidence')
  const read = useRead(listSeals, {})
  return (
    <Panel title={say('seals')} help={say('sealsHelp')} flush>
      <Reading of={read} shape="table">
        {({ items }) => <Seals items={items} />}
      </Reading>
    </Panel>
  )
}

function Seals({ items }: { readonly items: readonly Seal[] }) {
  const say = useWords('evidence')
  if (items.length === 0) return <p className={styles.nothing}>{say('noSeals')}</p>
  const columns: Column<Seal>[] = [
    {
      key: 'day',
      header: say('day'),
      isTitle: true,
      cell: ({ day, sealedAt }) => (
        <div className={styles.what}>
          <Day on={day} withWeekday />
          <span className="muted small">
            {say('sealedAt')} <Instant at={sealedAt} />
          </span>
        </div>
      ),
    },
    {
      key: 'records',
      header: say('records'),
      align: 'end',
      cell: ({ recordCount }) => <Count of={recordCount} />,
    },
    {
      key: 'mark',
      header: say('sealMark'),
      isDetail: true,
      cell: ({ sealHash }) => <code className={styles.mark}>{sealHash}</code>,
    },
    { key: 'check', header: say('check'), align: 'end', cell: ({ day }) => <CheckDay day={day} /> },
  ]
  return (
    <DataTable caption={say('seals')} columns={columns} rows={items} rowKey={({ day }) => day} />
  )
}

function CheckDay({ day }: { readonly day: string }) {
  const say = useWords('evidence')
  const [check, setCheck] = useState<Check>()
  const checking = useDo(checkSeal)
  const run = async () => {
    const answer = await checking.run({ day })
    if (answer.ok) setCheck(answer.value)
  }
  return (
    <div className={styles.files} aria-live="polite">
      {check && <Found of={check} />}
      <Button size="compact-sm" variant="default" loading={checking.isRunning} onClick={run}>
        {say('check')}
      </Button>
    </div>
  )
}

function Found({ of: { fits, alteredCount, missingCount, lateCount } }: { readonly of: Check }) {
  const say = useWords('evidence')
  if (!fits) {
    const counts = { altered: alteredCount, missing: missingCount }
    return <StateBadge tone="stop" word={say('broken', counts)} />
  }
  return lateCount > 0 ? (
    <StateBadge tone="attention" word={say('late', { count: lateCount })} />
  ) : (
    <StateBadge tone="done" word={say('whole')} />
  )
}
