import { NumberField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import { BandFields } from './band-fields.tsx'
import { contradiction, negotiators, type OfferPolicy } from './discount.ts'
import { PercentField } from './percent-field.tsx'
import { type Draft, type DraftField, isWhole } from './policy-draft.ts'
import styles from './portfolios.module.css'

type OffersFormProps = DraftField<OfferPolicy> & { readonly currency: string }

/** Everything that an offer must keep to. */
export function OffersForm({ draft, onChange, currency }: OffersFormProps) {
  const say = useWords('portfolios')
  const set = (part: Partial<Draft<OfferPolicy>>) => onChange({ ...draft, ...part })
  const problem = isWhole<OfferPolicy>(draft) ? contradiction(draft) : undefined
  return (
    <div className={styles.form}>
      <BandFields bands={draft.bands} onChange={(bands) => set({ bands })} />
      <fieldset className={styles.group}>
        <legend>{say('offers.plan')}</legend>
        <div className={styles.grid}>
          <NumberField
            label={say('offers.instalmentsMax')}
            min={1}
            max={120}
            value={draft.instalmentsMax}
            onChange={(instalmentsMax) => set({ instalmentsMax })}
          />
          <MoneyField
            label={say('offers.instalmentMin')}
            currency={currency}
            value={draft.instalmentCentsMin}
            onChange={(instalmentCentsMin) => set({ instalmentCentsMin })}
          />
          <PercentField
            label={say('offers.downPaymentMin')}
            value={draft.downPaymentPctMin}
            onChange={(downPaymentPctMin) => set({ downPaymentPctMin })}
          />
          <NumberField
            label={say('offers.firstPaymentMax')}
            min={0}
            max={90}
            value={draft.firstPaymentDaysMax}
            onChange={(firstPaymentDaysMax) => set({ firstPaymentDaysMax })}
          />
          <NumberField
            label={say('offers.validDays')}
            min={0}
            max={60}
            value={draft.validDays}
            onChange={(validDays) => set({ validDays })}
          />
          {draft.inInstalmentsPct !== undefined && (
            <PercentField
              label={say('offers.inInstalmentsPct')}
              help={say('offers.inInstalmentsHelp')}
              value={draft.inInstalmentsPct}
              onChange={(inInstalmentsPct) => set({ inInstalmentsPct })}
            />
          )}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{say('offers.authority')}</legend>
        <p className="muted small">{say('offers.authorityHelp')}</p>
        <div className={styles.grid}>
          {negotiators.map((who) => (
            <PercentField
              key={who}
              label={say(`roles.${who}`)}
              value={draft.authorityPct[who]}
              onChange={(pct) => set({ authorityPct: { ...draft.authorityPct, [who]: pct } })}
            />
          ))}
        </div>
      </fieldset>
      {problem && (
        <div role="alert">
          <Notice tone="attention">{say(`offers.problems.${problem}`)}</Notice>
        </div>
      )}
    </div>
  )
}
