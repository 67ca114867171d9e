import { compareRates, type Rate, rate } from '../../kit/money.ts'
import type { OfferPolicy } from './policy.ts'

export type Contradiction = { readonly field: string; readonly remedy: string }

/** What fits field by field and still makes no sense together: where, and what to do about it. */
export const contradiction = (policy: OfferPolicy): Contradiction | undefined =>
  inDiscount(policy) ?? inPlans(policy) ?? inShapes(policy)

function inDiscount({
  bands,
  authorityPct,
  discountOrder,
}: OfferPolicy): Contradiction | undefined {
  const days = bands.map(({ fromDaysLate }) => fromDaysLate)
  if (days.some((from, index) => index > 0 && from <= (days[index - 1] ?? 0)))
    return { field: 'bands', remedy: 'write each band once, from the fewest days late to the most' }
  const { agent, supervisor, owner } = authorityPct
  if (compareRates(agent, supervisor) > 0 || compareRates(supervisor, owner) > 0)
    return {
      field: 'authorityPct',
      remedy: 'give an owner at least what a supervisor may, and so on',
    }
  if (hasTwice(discountOrder))
    return { field: 'discountOrder', remedy: 'write each component at most once' }
  return undefined
}

function inPlans(policy: OfferPolicy): Contradiction | undefined {
  if (policy.instalmentsMax > 1 && compareRates(policy.downPaymentPctMin, rate(1)) >= 0)
    return {
      field: 'downPaymentPctMin',
      remedy: 'write less than 100, or 1 in instalmentsMax: nothing is left for instalments',
    }
  if (hasTwice(policy.dueDays))
    return { field: 'dueDays', remedy: 'write each day once; 31 is the last day of any month' }
  const { method, pctMonth } = policy.instalmentInterest
  if (method === 'none' && isMoreThanNothing(pctMonth))
    return {
      field: 'instalmentInterest',
      remedy: 'write 0 in pctMonth, or choose equal, price or sac',
    }
  if (method !== 'none' && !isMoreThanNothing(pctMonth))
    return { field: 'instalmentInterest', remedy: 'write pctMonth above 0, or choose none' }
  return undefined
}

function inShapes({ shapes, lowMonths, benefits }: OfferPolicy): Contradiction | undefined {
  if (!shapes.includes('pay-now'))
    return { field: 'shapes', remedy: 'keep pay-now: whoever owes may always pay at once' }
  if (hasTwice(shapes)) return { field: 'shapes', remedy: 'write each shape once' }
  if (hasTwice(lowMonths) || lowMonths.length > 11)
    return { field: 'lowMonths', remedy: 'write each month once, and leave one that is not low' }
  if (hasTwice(benefits.map(({ code }) => code)))
    return { field: 'benefits', remedy: 'write each benefit once' }
  return undefined
}

const hasTwice = (all: readonly unknown[]): boolean => new Set(all).size !== all.length

const isMoreThanNothing = (part: Rate): boolean => compareRates(part, rate(0)) > 0
