import { interestMethods } from '../../../api/offer-policy.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { NumberField, SelectField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { useWords } from '../../words.ts'
import { DueDaysField } from './due-days-field.tsx'
import type { OfferFields } from './offer-fields.ts'
import { PercentField } from './percent-field.tsx'
import styles from './portfolios.module.css'

/** In how many payments, how small, from when, and with what interest. */
export function PlanFields({ draft, set, currency }: OfferFields) {
  const say = useWords('policies')
  const sayPlan = useWords('portfolios')
  const count = (
    name: 'instalmentsMax' | 'firstPaymentDaysMax' | 'secondPaymentDaysMin' | 'validDays',
    min: number,
    max: number,
  ) => (
    <NumberField
      label={say(`field.${name}`)}
      min={min}
      max={max}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
    />
  )
  const money = (name: 'instalmentCentsMin' | 'downPaymentCentsMin' | 'payNowBelowCents') => (
    <MoneyField
      label={say(`field.${name}`)}
      currency={currency}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
    />
  )
  return (
    <>
      <FieldGroup title={sayPlan('offers.plan')}>
        <div className={styles.grid}>
          {count('instalmentsMax', 1, 120)}
          {money('instalmentCentsMin')}
          <PercentField
            label={say('field.downPaymentPctMin')}
            value={draft.downPaymentPctMin}
            onChange={(downPaymentPctMin) => set({ downPaymentPctMin })}
          />
          {money('downPaymentCentsMin')}
          {count('firstPaymentDaysMax', 0, 90)}
          {count('secondPaymentDaysMin', 1, 60)}
          <DueDaysField value={draft.dueDays} onChange={(dueDays) => set({ dueDays })} />
          {count('validDays', 0, 60)}
          {money('payNowBelowCents')}
        </div>
      </FieldGroup>
      <InterestFields draft={draft} set={set} currency={currency} />
    </>
  )
}

function InterestFields({ draft, set }: OfferFields) {
  const say = useWords('policies')
  const { instalmentInterest: interest } = draft
  const isNone = interest.method === 'none'
  return (
    <FieldGroup title={say('group.interest')}>
      <div className={styles.grid}>
        <SelectField
          label={say('field.method')}
          choices={interestMethods.map((method) => ({
            value: method,
            word: say(`method.${method}`),
          }))}
          value={interest.method}
          onChange={(method) =>
            method &&
            set({
              instalmentInterest: { method, pctMonth: method === 'none' ? '0' : interest.pctMonth },
            })
          }
        />
        {!isNone && (
          <PercentField
            label={say('field.pctMonth')}
            help={say('help.interest')}
            value={interest.pctMonth}
            onChange={(pctMonth) => set({ instalmentInterest: { ...interest, pctMonth } })}
          />
        )}
      </div>
    </FieldGroup>
  )
}
