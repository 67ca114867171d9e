import type { AskOf } from '../../../api/endpoint.ts'
import { planShapes, type requestQuote } from '../../../api/negotiation.ts'

export type Wish = Pick<
  AskOf<typeof requestQuote>,
  'downPaymentCents' | 'parts' | 'firstDueOn' | 'dueDay' | 'discountPct' | 'planShape'
>

type Fields = Readonly<Record<string, string>>

/** What was written for an offer of one's own; kept with the draft of the call, as text. */
export const writtenIn = (fields: Fields, name: keyof Wish): string => fields[`offer.${name}`] ?? ''

/** The wish as the server is asked, and whether there is enough of it to ask. */
export function readWish(fields: Fields, today: string) {
  const written = (name: keyof Wish) => writtenIn(fields, name).trim()
  const discount = written('discountPct').replace(/\s*%$/, '').replace(',', '.')
  const isPercent = discount === '' || /^\d{1,3}(\.\d{1,4})?$/.test(discount)
  const parts = Number(written('parts') || '1')
  const dueDay = written('dueDay')
  const planShape = planShapes.find((one) => one === written('planShape'))
  const ask: Wish = {
    downPaymentCents: Number(written('downPaymentCents') || '0'),
    parts,
    firstDueOn: written('firstDueOn') || today,
    discountPct: discount === '' ? '0' : discount,
    ...(dueDay === '' ? {} : { dueDay: Number(dueDay) }),
    ...(planShape ? { planShape } : {}),
  }
  return { ask, isPercent, isWhole: isPercent && parts >= 1 }
}
