import {
  amount,
  dayText,
  fields,
  list,
  optional,
  pct,
  type Reader,
  text,
  whole,
} from '../../kit/fields.ts'
import { percentText, zero } from '../../kit/money.ts'
import type { Amounts } from '../debts/amounts.ts'
import type { Quote } from './quote.ts'

const amounts: Reader<Amounts> = fields({
  principal: amount,
  fine: amount,
  interest: amount,
  fees: amount,
})

const itemId = text(/./, 'write the id of the item')

const discountPct: Reader<string> = (value, field) => {
  const read = pct('0', '100')(value, field)
  return read.ok ? { ok: true, value: percentText(read.value) } : read
}

/** A quote read back from the JSON in which its offer keeps it; older ones know of no interest. */
export const readQuote: Reader<Quote> = fields({
  quotedOn: dayText,
  validUntil: dayText,
  items: list(fields({ itemId, owed: amounts })),
  balance: amounts,
  balanceCents: amount,
  discount: amounts,
  discountCents: amount,
  discountPct,
  interestCents: optional(amount, zero),
  cetAnnualPct: optional(text(/^-?\d+\.\d\d$/, 'write a percentage with two decimals'), null),
  totalCents: amount,
  downPaymentCents: amount,
  instalments: list(
    fields({
      n: whole(1, 1000),
      dueOn: dayText,
      amountCents: amount,
      interestCents: optional(amount, zero),
    }),
    1,
  ),
})
