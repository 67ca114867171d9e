import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { Instant, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { meansKey } from '../payments/payment-means.ts'
import styles from './study.module.css'
import type { Negotiations } from './use-prepared.ts'

type Line = Negotiations['items'][number]

const tones: Readonly<Record<Line['state'], Tone>> = {
  open: 'brand',
  kept: 'done',
  broken: 'attention',
  renegotiated: 'plain',
  cancelled: 'plain',
  refused: 'plain',
  'not-taken': 'plain',
}

type LedgerProps = { readonly of: Negotiations }

/** Every past negotiation: owed, offered, agreed, paid, and why it ended (A2.2, A2.4). */
export function NegotiationLedger({ of }: LedgerProps) {
  const say = useWords('study')
  if (of.items.length === 0) return <p className="muted">{say('ledger.none')}</p>
  return (
    <ol className={styles.list}>
      {of.items.map((line) => (
        <Entry key={`${line.kind} ${line.id}`} line={line} currency={of.currency} />
      ))}
    </ol>
  )
}

type EntryProps = { readonly line: Line; readonly currency: string }

function Entry({ line, currency }: EntryProps) {
  const say = useWords('study')
  const because = useBecause(line)
  const { kind, state, code, at, byName, portfolioName } = line
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <strong>{say(`ledger.kind.${kind}`, { code: code ?? '' })}</strong>
        <StateBadge tone={tones[state]} word={say(`ledger.state.${state}`)} />
        <span className="small muted">
          <Instant at={at} />
        </span>
      </div>
      <Amounts line={line} currency={currency} />
      {because && <p>{because}</p>}
      <p className="small muted">{say('ledger.who', { name: byName, portfolio: portfolioName })}</p>
    </li>
  )
}

function Amounts({ line, currency }: EntryProps) {
  const say = useWords('study')
  const { money } = useFormats()
  const { originalCents, balanceCents, lowestCents, agreedCents, paidCents } = line
  return (
    <dl className={styles.facts}>
      {originalCents !== null && (
        <div>
          <dt>{say('ledger.original')}</dt>
          <dd>
            <Money cents={originalCents} currency={currency} />
          </dd>
        </div>
      )}
      {balanceCents !== null && (
        <div>
          <dt>{say('ledger.owed')}</dt>
          <dd>
            <Money cents={balanceCents} currency={currency} />
          </dd>
        </div>
      )}
      {lowestCents !== null && (
        <div>
          <dt>{say('ledger.offered')}</dt>
          <dd className="number">
            {say('ledger.lowest', {
              amount: money(lowestCents, currency),
              count: Math.max(1, line.offers),
            })}
          </dd>
        </div>
      )}
      {agreedCents !== null && (
        <div>
          <dt>{say('ledger.agreed')}</dt>
          <dd className="number">
            {say('ledger.parts', { amount: money(agreedCents, currency), count: line.payments })}
          </dd>
        </div>
      )}
      {paidCents !== null && (
        <div>
          <dt>{say('ledger.paid')}</dt>
          <dd className="number">
            {say('ledger.paidOf', {
              amount: money(paidCents, currency),
              paid: line.paidPayments,
              all: line.payments,
            })}
          </dd>
        </div>
      )}
    </dl>
  )
}

function useBecause({ because }: Line): string | undefined {
  const say = useWords('study')
  const { day } = useFormats()
  if (!because) return undefined
  const dueOn = because.dueOn ? day(because.dueOn) : '—'
  return say(`ledger.because.${because.reason}`, {
    n: because.n ?? '',
    dueOn,
    said: because.said ?? '',
  })
}

type Terms = NonNullable<Negotiations['terms']>

/** What the portfolio's rule lets one agree, beside what was tried before. */
export function TermsOffered({ of, currency }: { readonly of: Terms; readonly currency: string }) {
  const say = useWords('study')
  const payments = useWords('payments')
  const { money } = useFormats()
  return (
    <section className={styles.block}>
      <h3>{say('terms.title')}</h3>
      <ul className={`${styles.plain} small`}>
        <li>
          {say('terms.means')}:{' '}
          {of.means.map((means) => payments(`means.${meansKey(means)}`)).join(', ')}
        </li>
        <li>
          {say('terms.payments', {
            count: of.paymentsMax,
            amount: money(of.paymentCentsMin, currency),
          })}
        </li>
        <li>{say('terms.down', { pct: of.downPaymentPctMin })}</li>
        <li>{say('terms.first', { count: of.firstPaymentDaysMax })}</li>
        {of.dueDays.length > 0 && <li>{say('terms.days', { days: of.dueDays.join(', ') })}</li>}
      </ul>
      <p className="small muted">{say('terms.version', { version: of.version })}</p>
    </section>
  )
}
