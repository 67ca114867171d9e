import { FieldGroup } from '../../ui/field-group.tsx'
import { NumberField, SwitchField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import { components, type OfferPolicy, pctOf } from './discount.ts'
import type { OfferFields } from './offer-fields.ts'
import { PercentField } from './percent-field.tsx'
import type { Draft } from './policy-draft.ts'
import styles from './portfolios.module.css'

const counts = [
  ['paidMonthsMin', 0, 600],
  ['keptMin', 0, 100],
  ['brokenMax', 0, 100],
  ['problemDaysMax', 1, 3650],
] as const

/** The wider band for those who always paid and had a proved problem. */
export function GoodPayerFields({ draft, set }: OfferFields) {
  const say = useWords('policies')
  const name = useWords('portfolios')
  const { goodPayer } = draft
  const change = (part: Partial<Draft<OfferPolicy['goodPayer']>>) =>
    set({ goodPayer: { ...goodPayer, ...part } })
  return (
    <FieldGroup title={say('group.goodPayer')}>
      <SwitchField
        label={say('field.isOn')}
        help={say('help.goodPayer')}
        value={goodPayer.isOn}
        onChange={(isOn) => change({ isOn })}
      />
      {goodPayer.isOn && (
        <>
          <p className="small">{say('group.goodPayerWho')}</p>
          <div className={styles.grid}>
            {counts.map(([field, min, max]) => (
              <NumberField
                key={field}
                label={say(`field.${field}`)}
                min={min}
                max={max}
                value={goodPayer[field]}
                onChange={(value) => change({ [field]: value })}
              />
            ))}
          </div>
          <p className="small">
            {say('group.goodPayerMore')} <span className="muted">{say('help.goodPayerMore')}</span>
          </p>
          <div className={styles.grid}>
            {components.map((component) => (
              <PercentField
                key={component}
                label={name(`components.${component}`)}
                value={goodPayer[pctOf[component]]}
                onChange={(pct) => change({ [pctOf[component]]: pct })}
              />
            ))}
            <NumberField
              label={say('field.instalmentsExtra')}
              min={0}
              max={60}
              value={goodPayer.instalmentsExtra}
              onChange={(instalmentsExtra) => change({ instalmentsExtra })}
            />
          </div>
        </>
      )}
    </FieldGroup>
  )
}
