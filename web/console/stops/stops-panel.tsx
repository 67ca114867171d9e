import { Button } from '@mantine/core'
import { useState } from 'react'
import { listStops } from '../../../api/stops.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { HoursLine } from './hours-line.tsx'
import { PastStops } from './past-stops.tsx'
import { PlaceStop } from './place-stop.tsx'
import { StopLine } from './stop-line.tsx'

/** What the person, or a fact about them, told us to stop; and the hours that suit them. */
export function StopsPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('stops')
  const may = useMay()
  const read = useRead(listStops, { debtorId })
  const [isPlacing, setIsPlacing] = useState(false)
  const canWork = may('work-calls')
  return (
    <Panel
      title={say('panel')}
      actions={
        canWork && (
          <Button variant="default" size="compact-md" onClick={() => setIsPlacing(true)}>
            {say('place')}
          </Button>
        )
      }
    >
      <Reading of={read} shape="list" rows={2}>
        {({ stops, kinds, hours }) => {
          const inForce = stops.filter((stop) => stop.isInForce)
          return (
            <>
              {inForce.length === 0 && <p className="muted">{say('none')}</p>}
              <ul>
                {inForce.map((stop) => (
                  <StopLine key={stop.id} stop={stop} kinds={kinds} />
                ))}
              </ul>
              <HoursLine debtorId={debtorId} hours={hours} door="person-page" />
              <PastStops stops={stops.filter((stop) => !stop.isInForce)} />
              <PlaceStop
                debtorId={debtorId}
                door="person-page"
                kinds={kinds}
                isOpen={isPlacing}
                onClose={() => setIsPlacing(false)}
              />
            </>
          )
        }}
      </Reading>
    </Panel>
  )
}
