import { StateBadge } from '../../ui/state-badge.tsx'
import { useFormats, useWords } from '../../words.ts'
import { isKnownOutcome } from '../debtors/fact-words.ts'
import styles from './study.module.css'
import { type Prepared, usePrepared } from './use-prepared.ts'

/** Who the person is to us, before what they owe: how they paid, and what was said last (B1.4). */
export function PersonCard() {
  const { value } = usePrepared()
  if (!value) return null
  return (
    <div className={styles.block}>
      {value.payer && <Payer of={value.payer} />}
      <LastTalk of={value.lastTalk} />
    </div>
  )
}

function Payer({ of }: { readonly of: NonNullable<Prepared['payer']> }) {
  const say = useWords('study')
  const { isGood, customerYears, kept, broken, paid, paidInTime } = of
  const facts = [
    kept + broken > 0 && say('person.kept', { kept, all: kept + broken }),
    paid > 0 && say('person.inTime', { inTime: paidInTime, paid }),
  ].filter(Boolean)
  return (
    <p className={styles.head}>
      {isGood && (
        <StateBadge tone="done" word={say('person.good', { count: customerYears ?? 0 })} />
      )}
      {!isGood && customerYears !== null && (
        <strong>{say('person.since', { count: customerYears })}</strong>
      )}
      {facts.length > 0 && <span className="small muted">{facts.join(' · ')}</span>}
    </p>
  )
}

function LastTalk({ of }: { readonly of: Prepared['lastTalk'] }) {
  const say = useWords('study')
  const journal = useWords('journal')
  const { instant } = useFormats()
  if (!of) return <p className="small muted">{say('person.noTalk')}</p>
  const { at, agentName: name, outcome: code, note } = of
  const outcome = isKnownOutcome(code) ? journal(`outcome.${code}`) : code
  return (
    <div>
      <p className="small muted">
        {say('person.lastTalk')}: {instant(at)}, {say('person.told', { name, outcome })}
      </p>
      {note && <q>{note}</q>}
    </div>
  )
}
