import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listOffers } from '../../../api/negotiation.ts'
import { DayField, NumberField, SelectField, TextField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { useFormats, useWords } from '../../words.ts'
import { type readWish, type Wish, writtenIn } from './custom-wish.ts'
import { useDesk } from './desk.ts'
import { useToday } from './their-time.ts'

export type Limits = ReplyOf<typeof listOffers>['limits']

type WishFieldsProps = {
  readonly wish: ReturnType<typeof readWish>
  readonly limits: Limits
  readonly problemAt: (field: keyof Wish) => string | undefined
  readonly write: (name: keyof Wish) => (value: string) => void
}

/** How much first, and in how many payments. */
export function AmountFields({ wish, limits, problemAt, write }: WishFieldsProps) {
  const say = useWords('offers')
  const { money } = useFormats()
  const { currency } = useDesk().brief
  const { downPaymentCentsMin, instalmentsMax } = limits
  return (
    <>
      <MoneyField
        label={say('downPayment')}
        help={
          downPaymentCentsMin > 0
            ? say('downMin', { min: money(downPaymentCentsMin, currency) })
            : undefined
        }
        currency={currency}
        value={wish.ask.downPaymentCents}
        onChange={(cents) => write('downPaymentCents')(cents === null ? '' : String(cents))}
        problem={problemAt('downPaymentCents')}
      />
      <NumberField
        label={say('partsField')}
        help={say('partsMax', { max: instalmentsMax })}
        min={1}
        value={wish.ask.parts}
        onChange={(parts) => write('parts')(parts === null ? '' : String(parts))}
        problem={problemAt('parts')}
      />
    </>
  )
}

/** When the first payment falls, and on which day of the month the others. */
export function TimeFields({ wish, limits, problemAt, write }: WishFieldsProps) {
  const say = useWords('offers')
  const { weekday } = useFormats()
  const { dueDays, firstPaymentOnMax } = limits
  return (
    <>
      <DayField
        label={say('firstDueOn')}
        help={say('firstMax', { day: weekday(firstPaymentOnMax) })}
        min={useToday()}
        max={firstPaymentOnMax}
        value={wish.ask.firstDueOn}
        onChange={write('firstDueOn')}
        problem={problemAt('firstDueOn')}
      />
      <SelectField
        label={say('dueDay')}
        help={say('dueDayHelp')}
        example={say('sameDay')}
        isClearable
        choices={(dueDays.length > 0 ? dueDays : everyDay).map((n) => ({
          value: String(n),
          word: String(n),
        }))}
        value={wish.ask.dueDay === undefined ? null : String(wish.ask.dueDay)}
        onChange={(dueDay) => write('dueDay')(dueDay ?? '')}
        problem={problemAt('dueDay')}
      />
    </>
  )
}

/** Where the policy names none, any day of the month will do. */
const everyDay = Array.from({ length: 31 }, (_, index) => index + 1)

/** As people write it, `7,5`; what is no number is said at once. */
export function DiscountField({ wish, limits, problemAt, write }: WishFieldsProps) {
  const say = useWords('offers')
  const { percent } = useFormats()
  const { draft } = useDesk().drafting
  return (
    <TextField
      label={say('discountPct')}
      help={say('discountMax', { max: percent(limits.discountPctMax) })}
      value={writtenIn(draft.fields, 'discountPct')}
      onChange={write('discountPct')}
      problem={wish.isPercent ? problemAt('discountPct') : say('invalidPercent')}
    />
  )
}

/** How the payments follow one another: alike each month, or as the portfolio lets them. */
export function ShapeField({ wish, limits, problemAt, write }: WishFieldsProps) {
  const say = useWords('offers')
  if (limits.planShapes.length < 2) return null
  return (
    <SelectField
      label={say('planShape')}
      choices={limits.planShapes.map((value) => ({
        value,
        word: value === 'level' ? say('levelShape') : say(`shape.${value}`),
      }))}
      value={wish.ask.planShape ?? 'level'}
      onChange={(shape) => write('planShape')(shape === 'level' ? '' : (shape ?? ''))}
      problem={problemAt('planShape')}
    />
  )
}
