import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ownSpans, readMyDay } from '../../../api/my-day.ts'
import { listCallbacks } from '../../../api/worklist.ts'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Day, Instant } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { MyRecords } from '../breaks/my-records.tsx'
import { FeedbackList } from './feedback-list.tsx'
import { Funnel } from './funnel.tsx'
import { Goals } from './goals.tsx'
import styles from './my-day.module.css'

type Span = (typeof ownSpans)[number]

/** One's own page: what one set out to do and what came of it; nobody is compared with anybody. */
export function MyDayScreen() {
  const say = useWords('myDay')
  const [span, setSpan] = useState<Span>('today')
  const [isRecords, setIsRecords] = useState(false)
  const read = useRead(readMyDay, { span }, { everyMs: 60_000 })
  const callbacks = useRead(listCallbacks, {}).value?.items.filter(({ isMine }) => isMine) ?? []
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={
        <Button variant="default" onClick={() => setIsRecords(true)}>
          {say('records')}
        </Button>
      }
    >
      <Reading of={read} shape="cards">
        {(mine) => (
          <div className={styles.columns}>
            <div className={styles.stack}>
              <Goals goal={mine.goal} soFar={mine.monthSoFar} />
              <Panel title={say('funnel')}>
                <div className={styles.stack}>
                  <FilterPills<Span>
                    label={say('spanLabel')}
                    choices={ownSpans.map((value) => ({ value, word: say(`span.${value}`) }))}
                    value={span}
                    onChange={setSpan}
                  />
                  <Funnel steps={mine.funnel} rates={mine.rates} />
                </div>
              </Panel>
              <Panel title={say('keptTitle')}>
                {mine.keptAgreements.length === 0 && <p>{say('keptNone')}</p>}
                <ul className={styles.list}>
                  {mine.keptAgreements.map(({ agreementId, code, debtorName, on }) => (
                    <li key={agreementId} className={styles.row}>
                      <Link to="/acordos/$agreementId" params={{ agreementId }}>
                        {code}
                      </Link>
                      <span>{debtorName}</span>
                      <Day on={on} />
                    </li>
                  ))}
                </ul>
              </Panel>
            </div>
            <div className={styles.stack}>
              <FeedbackList items={mine.feedback} />
              <Panel title={say('next')}>
                {callbacks.length + mine.visits.length === 0 && <p>{say('nextNone')}</p>}
                <ul className={styles.list}>
                  {callbacks.map(({ id, debtorId, name, at }) => (
                    <li key={id} className={styles.row}>
                      <Instant at={at} />
                      <Link to="/clientes/$debtorId" params={{ debtorId }}>
                        {name}
                      </Link>
                      <span className="small muted">{say('callback')}</span>
                    </li>
                  ))}
                  {mine.visits.map(({ id, debtorId, debtorName, startsAt }) => (
                    <li key={id} className={styles.row}>
                      <Instant at={startsAt} />
                      <Link to="/clientes/$debtorId" params={{ debtorId }}>
                        {debtorName}
                      </Link>
                      <span className="small muted">{say('visit')}</span>
                    </li>
                  ))}
                </ul>
              </Panel>
            </div>
          </div>
        )}
      </Reading>
      {isRecords && <MyRecords onClose={() => setIsRecords(false)} />}
    </Page>
  )
}
