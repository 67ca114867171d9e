import { Link } from '@tanstack/react-router'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './duties.module.css'
import type { Measure } from './measure.ts'
import { MeasureDeeds } from './measure-deeds.tsx'
import { NoticeLines } from './notice-lines.tsx'
import { VerdictWords } from './verdict-words.tsx'

type LineProps = { readonly of: Measure; readonly hasName?: boolean }

/** One act about a contract: how it stands, what the rules say of it, its notices, what to do. */
export function MeasureLine({ of, hasName = false }: LineProps) {
  const say = useWords('duties')
  const { debtorId, debtorName, creditorName, contract, registry } = of
  return (
    <li className={styles.line}>
      <div className={styles.about}>
        <div className={styles.head}>
          {hasName && (
            <Link to="/clientes/$debtorId" params={{ debtorId }}>
              {debtorName}
            </Link>
          )}
          <Standing of={of} />
        </div>
        <p>
          {[creditorName, say('contract', { contract }), registry].filter(Boolean).join(' · ')}
          {of.owedCents > 0 && (
            <>
              {' · '}
              <Money cents={of.owedCents} currency={of.currency} />
            </>
          )}
        </p>
        <Since of={of} />
        {of.verdict && <VerdictWords of={of.verdict} />}
        <NoticeLines of={of} />
      </div>
      <MeasureDeeds of={of} />
    </li>
  )
}

function Standing({ of }: { readonly of: Measure }) {
  const say = useWords('duties')
  const { state, act, verdict } = of
  if (state === 'asked') {
    const tone: Tone = verdict?.isAllowed ? 'done' : 'attention'
    return <StateBadge tone={tone} word={say(`act.${act}`)} />
  }
  if (state === 'in-force') return <StateBadge tone="attention" word={say(`standing.${act}`)} />
  if (state === 'ended') return <StateBadge tone="done" word={say(`ended.${act}`)} />
  return <StateBadge tone="plain" word={`${say(`act.${act}`)}: ${say('deeds.withdraw')}`} />
}

function Since({ of }: { readonly of: Measure }) {
  const say = useWords('duties')
  const { day } = useFormats()
  const { state, doneOn, isPast, doneEvidence, endedOn, endedEvidence } = of
  if (state === 'asked') return null
  const since = doneOn ? say('since', { day: day(doneOn) }) : say('sinceUnknown')
  const ended = endedOn ? say('byOn', { day: day(endedOn) }) : ''
  return (
    <p className="small muted">
      {state === 'withdrawn' ? '' : `${since} `}
      {ended}
      {isPast && `. ${say('past')}`}
      {[doneEvidence, endedEvidence].filter(Boolean).map((text) => ` “${text}”`)}
    </p>
  )
}
