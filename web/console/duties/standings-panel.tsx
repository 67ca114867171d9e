import { Button } from '@mantine/core'
import { useState } from 'react'
import { readStandings } from '../../../api/duties.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { AskMeasure } from './ask-measure.tsx'
import { Duties } from './duties-panel.tsx'
import { MeasureLine } from './measure-line.tsx'

/** On a register, protested, cut off: how each contract of a person stands, with its days. */
export function StandingsPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('duties')
  const may = useMay()
  const [isAsking, setIsAsking] = useState(false)
  const read = useRead(readStandings, { debtorId })
  const contracts = read.value?.contracts ?? []
  return (
    <Panel
      title={say('panelTitle')}
      actions={
        may('do-duties') &&
        contracts.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => setIsAsking(true)}>
            {say('panelAsk')}
          </Button>
        )
      }
    >
      <Reading of={read} shape="list" rows={1}>
        {({ measures, duties }) => (
          <>
            {measures.length === 0 && <p className="muted">{say('panelNone')}</p>}
            {duties.length > 0 && <Duties items={duties} hasNames={false} />}
            {measures.length > 0 && (
              <ul aria-label={say('panelTitle')}>
                {measures.toReversed().map((one) => (
                  <MeasureLine key={one.id} of={one} />
                ))}
              </ul>
            )}
          </>
        )}
      </Reading>
      <AskMeasure contracts={contracts} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </Panel>
  )
}
