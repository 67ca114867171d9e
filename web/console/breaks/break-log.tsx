import { useState } from 'react'
import { downloadBreakLog } from '../../../api/breaks.ts'
import { addressOf } from '../../client.ts'
import { DayField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './breaks.module.css'

/** The record as the labour inspection takes it: a paper or a table. */
export function BreakLog() {
  const say = useWords('breaks')
  const today = useToday()
  const [fromOn, setFromOn] = useState('')
  const [toOn, setToOn] = useState('')
  const period = {
    fromOn: fromOn || (today && `${today.slice(0, 8)}01`),
    toOn: toOn || today,
  }
  const hrefOf = (format: 'pdf' | 'csv') =>
    addressOf(downloadBreakLog, { ...period, format }).address
  return (
    <Panel title={say('team.export')} help={say('team.exportHelp')}>
      <div className={styles.fields}>
        <DayField
          label={say('team.fromOn')}
          value={period.fromOn}
          max={today}
          onChange={setFromOn}
        />
        <DayField label={say('team.toOn')} value={period.toOn} max={today} onChange={setToOn} />
      </div>
      {today !== '' && (
        <p className={styles.files}>
          <a href={hrefOf('pdf')} download>
            {say('pdf')}
          </a>
          <a href={hrefOf('csv')} download>
            {say('csv')}
          </a>
        </p>
      )}
    </Panel>
  )
}
