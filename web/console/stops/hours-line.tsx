import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFormats, useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import type { StopDoor } from './hours-form.tsx'
import { HoursForm } from './hours-form.tsx'
import type { Stops } from './known-stop.ts'
import { useHoursWords } from './use-hours-words.ts'

type HoursLineProps = {
  readonly debtorId: string
  readonly hours: Stops['hours']
  readonly door: StopDoor
}

/** When the person prefers to be called, and the way to change it. */
export function HoursLine({ debtorId, hours, door }: HoursLineProps) {
  const say = useWords('stops')
  const inWords = useHoursWords()
  const { instant } = useFormats()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.line}>
      <div className={styles.about}>
        <p>{say('hours')}</p>
        <p className="small">{hours ? inWords(hours.hours) : say('noHours')}</p>
        {hours && (
          <p className="small muted">
            {hours.notedBy}, {instant(hours.notedAt)}
          </p>
        )}
      </div>
      <Button variant="default" size="compact-sm" onClick={() => setIsOpen(true)}>
        {say('hoursEdit')}
      </Button>
      <HoursForm
        debtorId={debtorId}
        hours={hours?.hours}
        door={door}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      />
    </div>
  )
}
