import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words.ts'
import { HoursLine } from '../stops/hours-line.tsx'
import { StopLine } from '../stops/stop-line.tsx'
import { WrongPerson } from '../stops/wrong-person.tsx'
import { useDesk } from './desk.ts'
import styles from './person-panel.module.css'
import { useStops } from './stop-button.tsx'

/** What is stopped, when the person likes to be called, and "this is not the person". */
export function CallStops() {
  const say = useWords('stops')
  const { brief, line } = useDesk()
  const stops = useStops()
  const [isWrong, setIsWrong] = useState(false)
  if (!stops) return null
  const { debtorId, id: callId } = brief.call
  const inForce = stops.stops.filter(({ isInForce }) => isInForce)
  return (
    <div>
      {inForce.length > 0 && (
        <ul aria-label={say('inForce')}>
          {inForce.map((stop) => (
            <StopLine key={stop.id} stop={stop} kinds={stops.kinds} />
          ))}
        </ul>
      )}
      <HoursLine debtorId={debtorId} hours={stops.hours} door="call" />
      {line.number && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.add}
          onClick={() => setIsWrong(true)}
        >
          {say('kind.wrong-person')}: {line.number.display}
        </Button>
      )}
      <WrongPerson
        point={isWrong ? line.number : undefined}
        callId={callId}
        onClose={() => setIsWrong(false)}
      />
    </div>
  )
}
