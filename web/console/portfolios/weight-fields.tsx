import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { NumberField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { useWords } from '../../words.ts'
import type { OfferFields } from './offer-fields.ts'
import { PercentField } from './percent-field.tsx'
import styles from './portfolios.module.css'

/** What a plan may weigh in a month, and who answers when somebody asks for more. */
export function WeightFields({ draft, set, currency }: OfferFields) {
  const say = useWords('policies')
  const { affordability, counterOffer } = draft
  return (
    <>
      <FieldGroup title={say('group.affordability')}>
        <p className="muted small">{say('help.affordability')}</p>
        <div className={styles.grid}>
          <PercentField
            label={say('field.incomePctMax')}
            value={affordability.incomePctMax}
            onChange={(incomePctMax) => set({ affordability: { ...affordability, incomePctMax } })}
          />
          <MoneyField
            label={say('field.existentialMinimumCents')}
            help={say('help.existentialMinimum')}
            currency={currency}
            value={affordability.existentialMinimumCents}
            onChange={(existentialMinimumCents) =>
              set({ affordability: { ...affordability, existentialMinimumCents } })
            }
          />
        </div>
      </FieldGroup>
      <FieldGroup title={say('group.counterOffer')}>
        <div className={styles.grid}>
          <ChoiceField
            label={say('field.approver')}
            choices={[
              { value: 'supervisor', word: say('approver.supervisor') },
              { value: 'owner', word: say('approver.owner') },
            ]}
            value={counterOffer.approver}
            onChange={(approver) => set({ counterOffer: { ...counterOffer, approver } })}
          />
          <NumberField
            label={say('field.approvalMinutes')}
            min={1}
            max={1440}
            value={counterOffer.approvalMinutes}
            onChange={(approvalMinutes) =>
              set({ counterOffer: { ...counterOffer, approvalMinutes } })
            }
          />
        </div>
      </FieldGroup>
    </>
  )
}
