import type { Static } from 'typebox'
import type { FullOfferPolicy } from '../../api/creditors.ts'
import { percentText, type Rate, toWire } from '../../kit/money.ts'
import type { Benefit } from './benefits.ts'
import type { GoodPayerBand } from './good-payer-band.ts'
import type { Band, OfferPolicy } from './policy.ts'

export type WrittenPolicy = Static<typeof FullOfferPolicy>

/** A policy as it is stored and sent, with every field said: `readOfferPolicy` reads it back. */
export function writtenPolicy(policy: OfferPolicy): WrittenPolicy {
  const { authorityPct, instalmentInterest, affordability } = policy
  return {
    bands: policy.bands.map(writtenBand),
    authorityPct: {
      agent: pctText(authorityPct.agent),
      supervisor: pctText(authorityPct.supervisor),
      owner: pctText(authorityPct.owner),
    },
    inInstalmentsPct: pctText(policy.inInstalmentsPct),
    discountOrder: [...policy.discountOrder],
    instalmentsMax: policy.instalmentsMax,
    instalmentCentsMin: toWire(policy.instalmentCentsMin),
    downPaymentPctMin: pctText(policy.downPaymentPctMin),
    downPaymentCentsMin: toWire(policy.downPaymentCentsMin),
    firstPaymentDaysMax: policy.firstPaymentDaysMax,
    secondPaymentDaysMin: policy.secondPaymentDaysMin,
    dueDays: [...policy.dueDays],
    validDays: policy.validDays,
    payNowBelowCents: toWire(policy.payNowBelowCents),
    instalmentInterest: {
      method: instalmentInterest.method,
      pctMonth: pctText(instalmentInterest.pctMonth),
    },
    shapes: [...policy.shapes],
    lowMonths: [...policy.lowMonths],
    lowMonthPct: pctText(policy.lowMonthPct),
    growthPct: pctText(policy.growthPct),
    goodPayer: writtenBandOfGoodPayers(policy.goodPayer),
    benefits: policy.benefits.map(writtenBenefit),
    affordability: {
      incomePctMax: pctText(affordability.incomePctMax),
      existentialMinimumCents: toWire(affordability.existentialMinimumCents),
    },
    counterOffer: { ...policy.counterOffer },
  }
}

/** Four decimals are all that a percentage may have where it comes in. */
const pctText = (part: Rate): string => percentText(part, 4)

const writtenBand = (band: Band) => ({
  fromDaysLate: band.fromDaysLate,
  principalPct: pctText(band.principalPct),
  finePct: pctText(band.finePct),
  interestPct: pctText(band.interestPct),
  feesPct: pctText(band.feesPct),
})

const writtenBandOfGoodPayers = (band: GoodPayerBand) => ({
  ...band,
  principalPct: pctText(band.principalPct),
  finePct: pctText(band.finePct),
  interestPct: pctText(band.interestPct),
  feesPct: pctText(band.feesPct),
})

export type WrittenBenefit = WrittenPolicy['benefits'][number]

/** A benefit as it is stored and sent: `readBenefit` reads it back. */
export function writtenBenefit(benefit: Benefit): WrittenBenefit {
  if (benefit.code === 'fee-waived') return { ...benefit, feesPct: pctText(benefit.feesPct) }
  if (benefit.code === 'next-invoice-discount')
    return { ...benefit, invoicePct: pctText(benefit.invoicePct) }
  return { ...benefit }
}
