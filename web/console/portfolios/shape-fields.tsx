import { Checkbox, Chip } from '@mantine/core'
import { type PolicyShape, policyShapes } from '../../../api/offer-policy.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import { useWords } from '../../words.ts'
import type { OfferFields } from './offer-fields.ts'
import form from './offers-form.module.css'
import { PercentField } from './percent-field.tsx'
import styles from './portfolios.module.css'
import { useMonthNames } from './use-month-names.ts'

/** Which ways to pay are on, and what some of them need to know. */
export function ShapeFields({ draft, set }: OfferFields) {
  const say = useWords('policies')
  const turn = (shape: PolicyShape, isOn: boolean) =>
    set({ shapes: policyShapes.filter((one) => (one === shape ? isOn : isIn(one))) })
  const isIn = (shape: PolicyShape) => draft.shapes.includes(shape)
  return (
    <FieldGroup title={say('group.shapes')}>
      <p className="muted small">{say('help.shapes')}</p>
      <div className={form.shapes}>
        {policyShapes.map((shape) => (
          <Checkbox
            key={shape}
            label={say(`shape.${shape}`)}
            description={shape === 'pay-now' ? say('payNowStays') : undefined}
            checked={isIn(shape)}
            disabled={shape === 'pay-now'}
            onChange={(event) => turn(shape, event.currentTarget.checked)}
          />
        ))}
      </div>
      {isIn('growing') && (
        <div className={styles.grid}>
          <PercentField
            label={say('field.growthPct')}
            value={draft.growthPct}
            onChange={(growthPct) => set({ growthPct })}
          />
        </div>
      )}
      {isIn('seasonal') && (
        <div className={styles.grid}>
          <LowMonths
            value={draft.lowMonths.filter((month) => month !== null)}
            onChange={(lowMonths) => set({ lowMonths })}
          />
          <PercentField
            label={say('field.lowMonthPct')}
            value={draft.lowMonthPct}
            onChange={(lowMonthPct) => set({ lowMonthPct })}
          />
        </div>
      )}
    </FieldGroup>
  )
}

type LowMonthsProps = {
  readonly value: readonly number[]
  readonly onChange: (months: number[]) => void
}

function LowMonths({ value, onChange }: LowMonthsProps) {
  const say = useWords('policies')
  const names = useMonthNames()
  return (
    <fieldset className={form.plain}>
      <legend className={form.label}>{say('field.lowMonths')}</legend>
      <div className={form.months}>
        {names.map((name, index) => (
          <Chip
            key={name}
            size="sm"
            radius="md"
            variant="outline"
            checked={value.includes(index + 1)}
            onChange={(isOn) =>
              onChange(
                isOn
                  ? [...value, index + 1].toSorted((a, b) => a - b)
                  : value.filter((month) => month !== index + 1),
              )
            }
          >
            {name}
          </Chip>
        ))}
      </div>
    </fieldset>
  )
}
