import { FieldGroup } from '../../ui/field-group.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import { BandFields } from './band-fields.tsx'
import { BenefitFields } from './benefit-fields.tsx'
import { contradiction, negotiators, type OfferPolicy } from './discount.ts'
import { DiscountOrderField } from './discount-order-field.tsx'
import { GoodPayerFields } from './good-payer-fields.tsx'
import { planContradiction } from './offers-contradiction.ts'
import { PercentField } from './percent-field.tsx'
import { PlanFields } from './plan-fields.tsx'
import { type Draft, type DraftField, isWhole } from './policy-draft.ts'
import styles from './portfolios.module.css'
import { ShapeFields } from './shape-fields.tsx'
import { WeightFields } from './weight-fields.tsx'

type OffersFormProps = DraftField<OfferPolicy> & { readonly currency: string }

/** Everything that an offer must keep to, in groups. */
export function OffersForm({ draft, onChange, currency }: OffersFormProps) {
  const say = useWords('portfolios')
  const sayMore = useWords('policies')
  const set = (part: Partial<Draft<OfferPolicy>>) => onChange({ ...draft, ...part })
  const field = { draft, set, currency }
  return (
    <div className={styles.form}>
      <BandFields bands={draft.bands} onChange={(bands) => set({ bands })} />
      <FieldGroup title={say('offers.authority')}>
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
      </FieldGroup>
      <FieldGroup title={sayMore('group.discount')}>
        <div className={styles.grid}>
          <PercentField
            label={say('offers.inInstalmentsPct')}
            help={say('offers.inInstalmentsHelp')}
            value={draft.inInstalmentsPct}
            onChange={(inInstalmentsPct) => set({ inInstalmentsPct })}
          />
          <DiscountOrderField
            value={draft.discountOrder}
            onChange={(discountOrder) => set({ discountOrder })}
          />
        </div>
      </FieldGroup>
      <PlanFields {...field} />
      <ShapeFields {...field} />
      <GoodPayerFields {...field} />
      <BenefitFields {...field} />
      <WeightFields {...field} />
      <Contradiction draft={draft} />
    </div>
  )
}

function Contradiction({ draft }: { readonly draft: Draft<OfferPolicy> }) {
  const say = useWords('portfolios')
  const sayMore = useWords('policies')
  if (!isWhole<OfferPolicy>(draft)) return null
  const discount = contradiction(draft)
  const plan = planContradiction(draft)
  if (!discount && !plan) return null
  return (
    <div role="alert" className={styles.form}>
      {discount && <Notice tone="attention">{say(`offers.problems.${discount}`)}</Notice>}
      {plan && <Notice tone="attention">{sayMore(`problems.${plan}`)}</Notice>}
    </div>
  )
}
