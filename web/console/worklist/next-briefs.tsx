import { useSearch } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readNextBriefs } from '../../../api/next-briefs.ts'
import { Panel } from '../../ui/panel.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { HistoryList } from '../debtors/history-list.tsx'
import styles from './next-briefs.module.css'

type NextBrief = ReplyOf<typeof readNextBriefs>['items'][number]

const againMs = 120_000

/** Who comes next, with what is owed and was said: it stays readable when the line is gone. */
export function NextBriefs() {
  const say = useWords('worklist')
  const { time } = useFormats()
  const { portfolioId } = useSearch({ from: '/shell/fila' })
  const next = useRead(readNextBriefs, { portfolioId }, { everyMs: againMs }).value
  if (!next || next.items.length === 0) return null
  return (
    <Panel
      title={say('nextBriefs.title')}
      help={say('nextBriefs.help', { time: time(next.keptAt) })}
    >
      <div className={styles.briefs}>
        {next.items.map((one) => (
          <Kept key={`${one.debtorId} ${one.portfolioId}`} of={one} />
        ))}
      </div>
    </Panel>
  )
}

function Kept({ of }: { readonly of: NextBrief }) {
  const say = useWords('worklist')
  return (
    <details className={styles.brief}>
      <summary>
        <strong>{of.name}</strong>
        {of.creditorName && <span className="muted small"> {of.creditorName}</span>}
        {of.totalCents !== null && <Money cents={of.totalCents} currency={of.currency} />}
      </summary>
      {of.asksOnlyWho ? <p className="small">{say('nextBriefs.onlyWho')}</p> : <Owed of={of} />}
    </details>
  )
}

function Owed({ of }: { readonly of: NextBrief }) {
  const say = useWords('worklist')
  const sayCall = useWords('call')
  const { money, day } = useFormats()
  const { lastPromise, currency, items, history } = of
  const state = (['open', 'kept', 'broken'] as const).find((one) => one === lastPromise?.state)
  return (
    <div className={styles.inside}>
      <ul>
        {items.map(({ id, title, dueOn, totalCents }) => (
          <li key={id} className={styles.item}>
            <span>
              {title} · <Day on={dueOn} />
            </span>
            <Money cents={totalCents} currency={currency} />
          </li>
        ))}
      </ul>
      {lastPromise && (
        <p className="small">
          {sayCall('debts.lastPromise', { day: day(lastPromise.dueOn) })}
          {`, ${money(lastPromise.amountCents, currency)}`}
          {state && ` (${sayCall(`debts.promiseState.${state}`)})`}
        </p>
      )}
      {history.length > 0 ? (
        <HistoryList lines={history} currency={currency} />
      ) : (
        <p className="small muted">{say('nextBriefs.noHistory')}</p>
      )}
    </div>
  )
}
