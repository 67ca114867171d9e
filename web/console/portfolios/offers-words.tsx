import { useState } from 'react'
import { NumberField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { BandTable } from './band-table.tsx'
import { bandAt, type OfferPolicy } from './discount.ts'
import { DiscountExample } from './discount-example.tsx'
import styles from './portfolios.module.css'
import { useOfferSentences } from './use-offer-sentences.ts'

type OffersWordsProps = { readonly policy: OfferPolicy; readonly currency: string }

/**
 * What may be offered: the bands as a table, the rest in sentences, and one example to play with.
 */
export function OffersWords({ policy, currency }: OffersWordsProps) {
  const say = useWords('portfolios')
  const sentences = useOfferSentences(policy, currency)
  const [daysLate, setDaysLate] = useState<number | null>(60)
  const band = daysLate === null ? undefined : bandAt(policy, daysLate)
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
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <BandTable policy={policy} isHere={(one) => one === band} />
    </div>
  )
}
