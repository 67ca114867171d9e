import { isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, cents, fromDecimalText, percent, share } from '../../kit/money.ts'
import type { ChargeRequest, EarlyDiscount } from './payment-gateway.ts'

/**
 * What every gateway would refuse, or worse, take: found before it is sent. Fine and interest
 * above what consumers may be charged are ours to refuse, for banks do not (CDC 52 §1; pix-api
 * issue 240); so is a discount larger than the amount (issue 408). Facts: `field`, `value`, and
 * `detail`, what would be right.
 */
export function checkRequest(request: ChargeRequest): Decision<ChargeRequest, 'refused'> {
  const { externalId, amountCents, dueOn, payer, lateFees, discounts, text } = request
  const found: readonly (readonly [boolean, string, unknown, string])[] = [
    [/^[a-zA-Z0-9]{26,35}$/.test(externalId), 'externalId', externalId, '26 to 35 letters'],
    [amountCents > 0n && amountCents < 10n ** 12n, 'amountCents', amountCents, 'above zero'],
    [!isAfter(request.today, dueOn), 'dueOn', dueOn, 'today or later'],
    [/^\d{11}$|^[0-9A-Z]{12}\d{2}$/.test(payer.document), 'payer', 'document', 'CPF or CNPJ'],
    [payer.name.trim() !== '', 'payer', 'name', 'the name of who pays'],
    [isWithin(lateFees.finePct, 200n), 'finePct', lateFees.finePct, '0 to 2'],
    [isWithin(lateFees.interestPctMonth, 100n), 'interest', lateFees.interestPctMonth, '0 to 1'],
    [discounts.length <= 3, 'discounts', discounts.length, 'three at most'],
    [new Set(discounts.map(({ kind }) => kind)).size <= 1, 'discounts', 'kinds', 'one kind'],
    [!discounts.some((one) => isAfter(one.untilOn, dueOn)), 'discounts', 'day', 'until it is due'],
    [
      discounts.every((one) => discountCents(one, amountCents) < amountCents),
      'discounts',
      'amount',
      'less than what is charged',
    ],
    [text.length <= 140, 'text', text.length, '140 letters at most'],
  ]
  const wrong = found.find(([isRight]) => !isRight)
  if (!wrong) return yes(request)
  const [, field, value, detail] = wrong
  return no('refused', { field, value: String(value), detail })
}

const isWithin = (text: string, mostHundredths: bigint): boolean => {
  const hundredths = fromDecimalText(text)
  return hundredths !== undefined && hundredths <= mostHundredths
}

export const discountCents = ({ kind, value }: EarlyDiscount, amountCents: Cents): Cents =>
  kind === 'amount' ? cents(value) : share(amountCents, percent(value), 'half-up')
