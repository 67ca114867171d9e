import type { Static } from 'typebox'
import type { Terms } from '../../../api/creditors.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './portfolios.module.css'

/** What delay costs, in sentences. */
export function TermsWords({ policy }: { readonly policy: Static<typeof Terms> }) {
  const say = useWords('portfolios')
  const { percent } = useFormats()
  return (
    <ul className={styles.sentences}>
      <li>{say('terms.fineWords', { pct: percent(policy.finePct) })}</li>
      <li>{say('terms.interestWords', { pct: percent(policy.interestPctMonth) })}</li>
      <li>{say(`terms.roundingWords.${policy.rounding}`)}</li>
    </ul>
  )
}
