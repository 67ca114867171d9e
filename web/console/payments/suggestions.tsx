import { Button } from '@mantine/core'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPayments, matchPayment } from '../../../api/payments.ts'
import { listSuggestions, matchToDebts } from '../../../api/receiving.ts'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { toast } from '../../ui/toast.ts'
import { Day, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Payment } from './payment-row.ts'
import styles from './payments.module.css'

type Suggestion = ReplyOf<typeof listSuggestions>['items'][number]
type SuggestionsProps = { readonly payment: Payment; readonly onMatched: () => void }

/** Whose waiting money may be, the likeliest first, each with its reasons. */
export function Suggestions({ payment, onMatched }: SuggestionsProps) {
  const say = useWords('receiving')
  const read = useRead(listSuggestions, { paymentId: payment.id })
  return (
    <Reading of={read} shape="list" rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">{say('suggestions.none')}</p>
        ) : (
          <section aria-label={say('suggestions.title')}>
            <h3 className={styles.subtitle}>{say('suggestions.title')}</h3>
            <ul className={styles.found}>
              {items.map((one) => (
                <li key={`${one.debtorId} ${one.agreementId ?? one.portfolioId}`}>
                  <One of={one} payment={payment} onMatched={onMatched} />
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Reading>
  )
}

function One({ of, payment, onMatched }: SuggestionsProps & { readonly of: Suggestion }) {
  const say = useWords('receiving')
  const { agreementCode: code, portfolioName: portfolio, currency } = of
  const { run, isRunning, problem } = useMatch(of, payment, onMatched)
  return (
    <div className={styles.choice}>
      <div className={styles.one}>
        <strong>{of.debtorName}</strong>
        <span className="small">
          {code
            ? say('suggestions.agreement', { code, portfolio })
            : say('suggestions.debts', { portfolio })}
        </span>
        <span className="muted small">
          {say(code ? 'suggestions.next' : 'suggestions.open')}:{' '}
          <Money cents={of.nextCents} currency={currency} size="small" /> ·{' '}
          <Day on={of.nextDueOn} />
        </span>
        <span className={styles.deeds}>
          {of.reasons.map((reason) => (
            <StateBadge key={reason} tone="info" word={say(`suggestions.reason.${reason}`)} />
          ))}
        </span>
        {problem && <Problem of={problem} />}
      </div>
      <Button
        size="xs"
        loading={isRunning}
        aria-label={say('suggestions.chooseNamed', { name: of.debtorName })}
        onClick={run}
      >
        {say('suggestions.choose')}
      </Button>
    </div>
  )
}

function useMatch(of: Suggestion, payment: Payment, onMatched: () => void) {
  const words = useWords('payments')
  const formats = useFormats()
  const options = {
    refreshes: [listPayments, listAgreements, readAgreement],
    quiet: 'all',
  } as const
  const toAgreement = useDo(matchPayment, options)
  const toDebts = useDo(matchToDebts, options)
  const { debtorId, portfolioId, agreementId, currency } = of
  const run = async () => {
    const paymentId = payment.id
    const answer = agreementId
      ? await toAgreement.run({ paymentId, agreementId })
      : await toDebts.run({ paymentId, debtorId, portfolioId })
    if (!answer.ok) return
    const { leftOverCents } = answer.value
    const amount = formats.money(leftOverCents, currency)
    toast('done', leftOverCents > 0 ? words('match.doneLeft', { amount }) : words('match.done'))
    onMatched()
  }
  const isRunning = toAgreement.isRunning || toDebts.isRunning
  return { run, isRunning, problem: toAgreement.problem ?? toDebts.problem }
}
