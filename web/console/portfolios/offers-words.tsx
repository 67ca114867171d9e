import { useState } from 'react'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { NumberField } from '../../ui/fields.tsx'
import { useFormats, useWords } from '../../words.ts'
import { type Band, bandAt, bandEnd, components, type OfferPolicy, pctOf } from './discount.ts'
import { DiscountExample } from './discount-example.tsx'
import styles from './portfolios.module.css'

type OffersWordsProps = { readonly policy: OfferPolicy; readonly currency: string }

/** What may be offered: the bands as a table, the rest in sentences, and one example to play with. */
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

type BandTableProps = {
  readonly policy: OfferPolicy
  readonly isHere: (band: Band) => boolean
}

function BandTable({ policy, isHere }: BandTableProps) {
  const say = useWords('portfolios')
  const { percent } = useFormats()
  const columns: Column<Band>[] = [
    {
      key: 'days',
      header: say('offers.daysLate'),
      isTitle: true,
      cell: (band) => {
        const to = bandEnd(policy, band)
        const from = band.fromDaysLate
        return to === null ? say('offers.from', { from }) : say('offers.fromTo', { from, to })
      },
    },
    ...components.map((name) => ({
      key: name,
      header: say(`components.${name}`),
      align: 'end' as const,
      cell: (band: Band) => percent(band[pctOf[name]]),
    })),
  ]
  return (
    <DataTable
      caption={say('offers.bandsCaption')}
      columns={columns}
      rows={policy.bands}
      rowKey={({ fromDaysLate }) => fromDaysLate}
      isChosen={isHere}
    />
  )
}
