import { recordedMeans } from '../../../api/payments.ts'
import { DayField, LongTextField, SelectField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import type { OwedPortfolio } from './use-owed-portfolios.ts'

export type PaymentGiven = {
  readonly portfolioId: string
  readonly amountCents: number | null
  readonly paidOn: string
  readonly means: (typeof recordedMeans)[number]
  readonly note: string
}

type PaymentFieldsProps = {
  readonly given: PaymentGiven
  readonly currency: string
  readonly portfolios: readonly OwedPortfolio[]
  readonly onChange: (patch: Partial<PaymentGiven>) => void
}

/** How much arrived, when and how; of somebody in several portfolios, for which of them. */
export function PaymentFields({ given, currency, portfolios, onChange }: PaymentFieldsProps) {
  const say = useWords('debtors')
  return (
    <>
      {portfolios.length > 1 && (
        <SelectField
          label={say('portfolio')}
          value={given.portfolioId}
          onChange={(portfolioId) => portfolioId && onChange({ portfolioId })}
          choices={portfolios.map(({ id, name, creditorName }) => ({
            value: id,
            word: `${creditorName} · ${name}`,
          }))}
        />
      )}
      <MoneyField
        label={say('payAmount')}
        currency={currency}
        value={given.amountCents}
        onChange={(amountCents) => onChange({ amountCents })}
        hasFocus
        isRequired
      />
      <DayField
        label={say('payOn')}
        value={given.paidOn}
        onChange={(paidOn) => onChange({ paidOn })}
        max={useToday()}
        isRequired
      />
      <SelectField
        label={say('payMeans')}
        value={given.means}
        onChange={(means) => means && onChange({ means })}
        choices={recordedMeans.map((value) => ({ value, word: say(`means.${value}`) }))}
      />
      <LongTextField
        label={say('payNote')}
        value={given.note}
        onChange={(note) => onChange({ note })}
        maxLength={500}
        rows={1}
      />
    </>
  )
}
