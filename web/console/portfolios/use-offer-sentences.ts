import { useFormats, useWords } from '../../words.ts'
import { components, type OfferPolicy, pctOf } from './discount.ts'
import { useMonthNames } from './use-month-names.ts'

/** What a policy lets be offered, besides its bands, one sentence for each thing. */
export function useOfferSentences(policy: OfferPolicy, currency: string): string[] {
  const say = useWords('portfolios')
  const sayMore = useWords('policies')
  const { percent, money, region } = useFormats()
  const months = useMonthNames()
  const more = useGoodPayerWords(policy)
  const list = (parts: readonly string[]) => new Intl.ListFormat(region).format(parts)
  const { instalmentInterest: interest, benefits, counterOffer, lowMonths, dueDays } = policy
  const isSeasonal = policy.shapes.includes('seasonal') && lowMonths.length > 0
  const sentences = [
    say('offers.instalments', {
      count: policy.instalmentsMax,
      amount: money(policy.instalmentCentsMin, currency),
    }),
    say('offers.downPayment', { pct: percent(policy.downPaymentPctMin) }),
    say('offers.firstPayment', { count: policy.firstPaymentDaysMax }),
    say('offers.valid', { count: policy.validDays }),
    say('offers.inInstalments', { pct: percent(policy.inInstalmentsPct) }),
    interest.method === 'none'
      ? sayMore('words.noInterest')
      : sayMore('words.interest', {
          pct: percent(interest.pctMonth),
          method: sayMore(`method.${interest.method}`),
        }),
    sayMore('words.shapes', {
      shapes: list(policy.shapes.map((shape) => sayMore(`shape.${shape}`).toLowerCase())),
    }),
    isSeasonal &&
      sayMore('words.lowMonths', {
        months: list(lowMonths.map((month) => months[month - 1] ?? '')),
        pct: percent(policy.lowMonthPct),
      }),
    dueDays.length > 0 && sayMore('words.dueDays', { days: list(dueDays.map(String)) }),
    more,
    benefits.length > 0 &&
      sayMore('words.benefits', {
        benefits: list(benefits.map(({ code }) => sayMore(`benefit.${code}`).toLowerCase())),
      }),
    sayMore('words.affordability', { pct: percent(policy.affordability.incomePctMax) }),
    sayMore('words.counterOffer', {
      who: sayMore(`approver.${counterOffer.approver}`).toLowerCase(),
      count: counterOffer.approvalMinutes,
    }),
  ]
  return sentences.filter((sentence) => typeof sentence === 'string')
}

function useGoodPayerWords({ goodPayer }: OfferPolicy): string {
  const say = useWords('policies')
  const name = useWords('portfolios')
  const { percent, region } = useFormats()
  if (!goodPayer.isOn) return say('words.noGoodPayer')
  const { instalmentsExtra: count } = goodPayer
  const more = [
    ...components
      .filter((component) => Number(goodPayer[pctOf[component]]) > 0)
      .map((component) =>
        say('words.goodPayerMore', {
          pct: percent(goodPayer[pctOf[component]]),
          what: name(`components.${component}`).toLowerCase(),
        }),
      ),
    ...(count > 0 ? [say('words.goodPayerInstalments', { count })] : []),
  ]
  return say('words.goodPayer', {
    months: goodPayer.paidMonthsMin,
    kept: goodPayer.keptMin,
    more:
      more.length === 0 ? say('words.goodPayerNothing') : new Intl.ListFormat(region).format(more),
  })
}
