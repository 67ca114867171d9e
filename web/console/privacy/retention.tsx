import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readRetention } from '../../../api/retention.ts'
import { useMay } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Day } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useLocale, useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { ChangeTime } from './change-time.tsx'
import type { Kept } from './kept.ts'

type Reply = ReplyOf<typeof readRetention>

type Run = Reply['runs'][number]

/** How long each kind of record stays and why, what tonight removes, and what nights removed. */
export function Retention() {
  const say = useWords('privacy')
  const read = useRead(readRetention, {})
  const [changed, setChanged] = useState<Kept>()
  const columns = useColumns(setChanged)
  return (
    <Reading of={read} shape="table">
      {({ items, runs }) => (
        <div className={styles.stack}>
          <Panel title={say('retention')} help={say('retentionHelp')} flush>
            <DataTable
              caption={say('retentionCaption')}
              columns={columns}
              rows={items}
              rowKey={({ record }) => record}
            />
          </Panel>
          <Runs runs={runs} />
          <ChangeTime of={changed} onClose={() => setChanged(undefined)} />
        </div>
      )}
    </Reading>
  )
}

function Runs({ runs }: Pick<Reply, 'runs'>) {
  const say = useWords('privacy')
  const columns: Column<Run>[] = [
    { key: 'day', header: say('runDay'), cell: ({ onDay }) => <Day on={onDay} withWeekday /> },
    {
      key: 'record',
      header: say('accessColumn.what'),
      isTitle: true,
      cell: ({ record }) => say(`record.${record}`),
    },
    { key: 'removed', header: say('runRemoved'), align: 'end', cell: ({ removed }) => removed },
  ]
  return (
    <Panel title={say('runs')} flush={runs.length > 0}>
      {runs.length === 0 ? (
        <p className="muted">{say('runsNone')}</p>
      ) : (
        <DataTable
          caption={say('runsCaption')}
          columns={columns}
          rows={runs}
          rowKey={({ id }) => id}
        />
      )}
    </Panel>
  )
}

function useColumns(onChange: (kept: Kept) => void): Column<Kept>[] {
  const say = useWords('privacy')
  const locale = useLocale()
  const mayChange = useMay()('set-retention')
  return [
    {
      key: 'record',
      header: say('accessColumn.what'),
      isTitle: true,
      cell: ({ record }) => say(`record.${record}`),
    },
    {
      key: 'time',
      header: say('time'),
      cell: ({ days, isChosen }) => (
        <>
          {say('days', { count: days })}{' '}
          <span className="muted small">({say(isChosen ? 'chosen' : 'usual')})</span>
        </>
      ),
    },
    {
      key: 'why',
      header: say('why'),
      cell: ({ rules }) => {
        const told = rules.map(({ message }) => message[locale]).filter(Boolean)
        const isOurs = rules.every(({ basis }) => basis === 'product_policy')
        return [...told, ...(isOurs ? [say('ours')] : [])].join(' ')
      },
    },
    {
      key: 'due',
      header: say('due'),
      align: 'end',
      cell: ({ due, held }) => (
        <>
          {due}
          {held > 0 && <span className="muted small"> · {say('held', { count: held })}</span>}
        </>
      ),
    },
    ...(mayChange
      ? [
          {
            key: 'change',
            header: say('change'),
            cell: (kept: Kept) => (
              <Button variant="default" size="compact-sm" onClick={() => onChange(kept)}>
                {say('change')}
              </Button>
            ),
          },
        ]
      : []),
  ]
}
