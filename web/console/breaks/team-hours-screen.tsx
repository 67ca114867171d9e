import { useState } from 'react'
import { readTeamHours } from '../../../api/breaks.ts'
import { DayField } from '../../ui/fields.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { BreakLog } from './break-log.tsx'
import { BreakRules } from './break-rules.tsx'
import styles from './breaks.module.css'
import { TeamTable } from './team-table.tsx'

/** Whether the breaks of the law are taken, for whoever answers for it. */
export function TeamHoursScreen() {
  const say = useWords('breaks')
  const [on, setOn] = useState('')
  const read = useRead(readTeamHours, on === '' ? {} : { on }, { everyMs: 30_000 })
  return (
    <Page title={say('team.title')} help={say('team.help')}>
      <div className={styles.narrow}>
        <DayField label={say('team.on')} value={on || (read.value?.on ?? '')} onChange={setOn} />
      </div>
      <Panel flush>
        <Reading of={read} shape="table">
          {({ items }) =>
            items.length === 0 ? (
              <p className={styles.empty}>{say('team.none')}</p>
            ) : (
              <TeamTable rows={items} />
            )
          }
        </Reading>
      </Panel>
      <div className={styles.two}>
        <BreakLog />
        <BreakRules />
      </div>
    </Page>
  )
}
