import { benefitCodes } from '../../../api/offer-policy.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { NumberField, SwitchField } from '../../ui/fields.tsx'
import { useWords } from '../../words.ts'
import type { OfferPolicy } from './discount.ts'
import type { OfferFields } from './offer-fields.ts'
import form from './offers-form.module.css'
import { PercentField } from './percent-field.tsx'
import type { Draft } from './policy-draft.ts'
import styles from './portfolios.module.css'

type Benefit = Draft<OfferPolicy['benefits'][number]>
type Code = Benefit['code']

const fresh: { readonly [Name in Code]: Extract<Benefit, { code: Name }> } = {
  'fee-waived': { code: 'fee-waived', when: 'any', feesPct: '100' },
  'unblock-on-trust': { code: 'unblock-on-trust', when: 'any', days: 3 },
  'speed-bonus': { code: 'speed-bonus', when: 'any', withinDays: 2, days: 30 },
  'next-invoice-discount': { code: 'next-invoice-discount', when: 'at-once', invoicePct: '10' },
  'reconnection-exempt': { code: 'reconnection-exempt', when: 'any' },
  'second-copy-free': { code: 'second-copy-free', when: 'any' },
}

/** What a creditor gives besides discount: each on or off, and how much of it. */
export function BenefitFields({ draft, set }: OfferFields) {
  const say = useWords('policies')
  const { benefits } = draft
  const put = (benefit: Benefit) =>
    set({ benefits: benefits.map((one) => (one.code === benefit.code ? benefit : one)) })
  const turn = (code: Code, isOn: boolean) =>
    set({
      benefits: isOn
        ? [...benefits, fresh[code]]
        : benefits.filter((benefit) => benefit.code !== code),
    })
  return (
    <FieldGroup title={say('group.benefits')}>
      <p className="muted small">{say('help.benefits')}</p>
      {benefitCodes.map((code) => {
        const benefit = benefits.find((one) => one.code === code)
        return (
          <div key={code} className={form.benefit}>
            <SwitchField
              label={say(`benefit.${code}`)}
              value={benefit !== undefined}
              onChange={(isOn) => turn(code, isOn)}
            />
            {benefit && <Parts benefit={benefit} onChange={put} />}
          </div>
        )
      })}
    </FieldGroup>
  )
}

type PartsProps = {
  readonly benefit: Benefit
  readonly onChange: (benefit: Benefit) => void
}

function Parts({ benefit, onChange }: PartsProps) {
  const say = useWords('policies')
  return (
    <div className={styles.grid}>
      <ChoiceField
        label={say('benefitPart.when')}
        choices={[
          { value: 'any', word: say('when.any') },
          { value: 'at-once', word: say('when.at-once') },
        ]}
        value={benefit.when}
        onChange={(when) => onChange({ ...benefit, when })}
      />
      {benefit.code === 'fee-waived' && (
        <PercentField
          label={say('benefitPart.feesPct')}
          value={benefit.feesPct}
          onChange={(feesPct) => onChange({ ...benefit, feesPct })}
        />
      )}
      {benefit.code === 'next-invoice-discount' && (
        <PercentField
          label={say('benefitPart.invoicePct')}
          value={benefit.invoicePct}
          onChange={(invoicePct) => onChange({ ...benefit, invoicePct })}
        />
      )}
      {benefit.code === 'speed-bonus' && (
        <NumberField
          label={say('benefitPart.withinDays')}
          min={0}
          max={30}
          value={benefit.withinDays}
          onChange={(withinDays) => onChange({ ...benefit, withinDays })}
        />
      )}
      {(benefit.code === 'speed-bonus' || benefit.code === 'unblock-on-trust') && (
        <NumberField
          label={say('benefitPart.days')}
          min={1}
          max={benefit.code === 'speed-bonus' ? 365 : 30}
          value={benefit.days}
          onChange={(days) => onChange({ ...benefit, days })}
        />
      )}
    </div>
  )
}
