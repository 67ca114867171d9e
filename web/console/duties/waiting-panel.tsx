import { listMeasures, type measureActs } from '../../../api/duties.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { OrderLink } from './duties-panel.tsx'
import { MeasureLine } from './measure-line.tsx'

type PanelProps = {
  readonly act: (typeof measureActs)[number] | undefined
  readonly creditorId: string | undefined
}

/** What was asked for and not done: lawful today, or from when. */
export function WaitingPanel({ act, creditorId }: PanelProps) {
  const say = useWords('duties')
  const read = useRead(listMeasures, { act, creditorId, state: 'asked' })
  return (
    <Panel
      title={say('waitingTitle')}
      help={say('waitingHelp')}
      actions={act && <OrderLink act={act} creditorId={creditorId} />}
    >
      <Reading of={read} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('waitingNone')}</p>
          ) : (
            <ul aria-label={say('waitingTitle')}>
              {items.map((one) => (
                <MeasureLine key={one.id} of={one} hasName />
              ))}
            </ul>
          )
        }
      </Reading>
    </Panel>
  )
}
