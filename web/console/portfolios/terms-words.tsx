import type { Static } from 'typebox'
import type { Terms } from '../../../api/creditors.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './portfolios.module.css'
import { usualOrder } from './terms-contract.tsx'

/** What delay costs, in sentences. */
export function TermsWords({ policy }: { readonly policy: Static<typeof Terms> }) {
  const say = useWords('portfolios')
  const owed = useWords('owed')
  const { percent, weekday } = useFormats()
  const { correctionIndex = 'none', feesPct = '0', paymentOrder = usualOrder } = policy
  const { isConsumer = true, movesToBankingDay = true } = policy
  const order = paymentOrder.map((one) => say(`components.${one}`).toLowerCase()).join(', ')
  return (
    <ul className={styles.sentences}>
      <li>{say('terms.fineWords', { pct: percent(policy.finePct) })}</li>
      <li>
        {policy.interest === 'legal'
          ? owed('terms.legalWords')
          : say('terms.interestWords', { pct: percent(policy.interestPctMonth) })}
      </li>
      {correctionIndex !== 'none' && (
        <li>{owed('terms.indexWords', { index: correctionIndex })}</li>
      )}
      {feesPct !== '0' && <li>{owed('terms.feesWords', { pct: percent(feesPct) })}</li>}
      <li>{owed(isConsumer ? 'terms.consumerWords' : 'terms.companyWords')}</li>
      <li>{owed(movesToBankingDay ? 'terms.bankingWords' : 'terms.plainDaysWords')}</li>
      <li>{owed('terms.orderWords', { order })}</li>
      <li>{say(`terms.roundingWords.${policy.rounding}`)}</li>
      {policy.countsFrom && <li>{owed('terms.fromWords', { day: weekday(policy.countsFrom) })}</li>}
    </ul>
  )
}
