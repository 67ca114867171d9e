import type { readAgreement } from '../../../api/agreements.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './offers-panel.module.css'

type Agreement = ReplyOf<typeof readAgreement>['agreement']

/** The payments of an agreement, each with its day, and which of them arrived. */
export function AgreedPayments({ of }: { readonly of: Agreement }) {
  const say = useWords('offers')
  const { weekday } = useFormats()
  const count = of.instalments.length
  return (
    <ol className={styles.agreed}>
      {of.instalments.map(({ id, n, dueOn, amountCents, paidOn }) => (
        <li key={id}>
          <span>{say('pay.part', { n, count })}</span>
          <span className="muted">
            {paidOn
              ? say('pay.paidOn', { day: weekday(paidOn) })
              : say('pay.dueOn', { day: weekday(dueOn) })}
          </span>
          <Money cents={amountCents} currency={of.currency} />
        </li>
      ))}
    </ol>
  )
}
