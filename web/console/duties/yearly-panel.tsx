import { Button } from '@mantine/core'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { issueYearlyBatch, listYearly } from '../../../api/yearly.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './duties.module.css'
import { DutyClock } from './duty-clock.tsx'

type Service = ReplyOf<typeof listYearly>['items'][number]

/** The yearly discharge statements of every service, issued for all people at one press. */
export function YearlyPanel() {
  const say = useWords('duties')
  const read = useRead(listYearly, {}, { everyMs: 5_000 })
  return (
    <Panel title={say('yearlyTitle')} help={say('yearlyHelp')}>
      <Reading of={read} shape="list" rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('yearlyNone')}</p>
          ) : (
            <ul aria-label={say('yearlyTitle')}>
              {items.map((one) => (
                <YearlyLine key={one.creditorId} of={one} />
              ))}
            </ul>
          )
        }
      </Reading>
    </Panel>
  )
}

function YearlyLine({ of }: { readonly of: Service }) {
  const say = useWords('duties')
  const may = useMay()
  const { day } = useFormats()
  const { creditorId, creditorName, year, people, dueOn, daysLeft, batch } = of
  const issuing = useDo(issueYearlyBatch, {
    refreshes: [listYearly],
    says: () => say('said.begun'),
  })
  const isUnderWay = batch !== null && batch.endedAt === null
  return (
    <li className={styles.line}>
      <div className={styles.about}>
        <div className={styles.head}>
          <strong>{creditorName}</strong>
          {batch?.endedAt ? null : <DutyClock daysLeft={daysLeft} />}
        </div>
        <p>{say('yearlyLine', { year: String(year), count: people, day: day(dueOn) })}</p>
        {batch && <Batch of={batch} label={creditorName} />}
      </div>
      {may('do-duties') && (
        <Button
          variant={batch ? 'default' : 'filled'}
          size="compact-sm"
          disabled={isUnderWay}
          loading={issuing.isRunning}
          onClick={() => {
            issuing.run({ creditorId, year })
          }}
        >
          {say(batch ? 'yearlyAgain' : 'yearlyIssue')}
        </Button>
      )}
    </li>
  )
}

type BatchProps = { readonly of: NonNullable<Service['batch']>; readonly label: string }

function Batch({ of, label }: BatchProps) {
  const say = useWords('duties')
  const { total, issued, known, refused, endedAt } = of
  const left = Object.values(refused).reduce((sum, count) => sum + count, 0)
  if (endedAt)
    return <p className="small muted">{say('yearlyDone', { issued, known, refused: left })}</p>
  return <Progress label={label} done={issued + known + left} total={total} />
}
