import { useState } from 'react'
import { NumberField } from '../../ui/fields.tsx'
import { useFormats, useWords } from '../../words.ts'
import { BandTable } from './band-table.tsx'
import { bandAt, type OfferPolicy } from './discount.ts'
import { DiscountExample } from './discount-example.tsx'
import styles from './portfolios.module.css'

type OffersWordsProps = { readonly policy: OfferPolicy; readonly currency: string }

/**
 * What may be offered: the bands as a table, the rest in sentences, and one example to play with.
 */
export function OffersWords({ policy, currency }: OffersWordsProps) {
  const say = useWords('portfolios')
  const { percent, money } = useFormats()
  const [daysLate, setDaysLate] = useState<number | null>(60)
  const band = daysLate === null ? undefined : bandAt(policy, daysLate)
  const sentences = [
    say('offers.instalments', {
      count: policy.instalmentsMax,
      amount: money(policy.instalmentCentsMin, currency),
    }),
    say('offers.downPayment', { pct: percent(policy.downPaymentPctMin) }),
    say('offers.firstPayment', { count: policy.firstPaymentDaysMax }),
    say('offers.valid', { count: policy.validDays }),
    policy.inInstalmentsPct &&
      say('offers.inInstalments', { pct: percent(policy.inInstalmentsPct) }),
  ]
  return (
    <div className={styles.form}>
      <div className={styles.example}>
        <NumberField
          label={say('example.label')}
          min={0}
          max={100_000}
          value={daysLate}
          onChange={setDaysLate}
        />
        {daysLate !== null && <DiscountExample policy={policy} band={band} daysLate={daysLate} />}
      </div>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}
      </ul>
      <BandTable policy={policy} isHere={(one) => one === band} />
    </div>
  )
}
