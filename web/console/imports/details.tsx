import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { Panel } from '../../ui/panel.tsx'
import { useFormats, useWords } from '../../words.ts'
import { Flags } from './flags.tsx'
import type { Import } from './import-states.ts'
import { RefusedRows } from './refused-rows.tsx'
import { Repairs } from './repairs.tsx'

type DetailsProps = {
  readonly importId: string
  readonly report: NonNullable<Import['report']>
}

/** What was refused, mended, or deserves a look. */
export function Details({ importId, report }: DetailsProps) {
  const say = useWords('imports')
  const { number } = useFormats()
  const flagged = report.flags.length
  const [tab, setTab] = useState<string | null>('refused')
  const counts = [
    ['refused', report.rowsRefused],
    ['repaired', report.rowsRepaired],
    ['flags', flagged],
  ] as const
  return (
    <Panel flush>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List aria-label={say('tabs.label')}>
          {counts.map(([name, count]) => (
            <Tabs.Tab key={name} value={name}>
              {say(`tabs.${name}`, { n: number(count) })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="refused">
          <RefusedRows importId={importId} reasons={report.refusedByReason} />
        </Tabs.Panel>
        <Tabs.Panel value="repaired">
          <Repairs importId={importId} count={report.rowsRepaired} />
        </Tabs.Panel>
        <Tabs.Panel value="flags">
          <Flags flags={report.flags} />
        </Tabs.Panel>
      </Tabs>
    </Panel>
  )
}
