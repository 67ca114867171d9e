import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listOffers } from '../../../api/negotiation.ts'
import { Notice } from '../../ui/notice.tsx'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'

type Affordable = NonNullable<ReplyOf<typeof listOffers>['affordable']>

/** What fits a month, a warning when too little is left, and what would have to change. */
export function AffordableLine({ of }: { readonly of: Affordable }) {
  const say = useWords('offers')
  const { money } = useFormats()
  const { currency } = useDesk().brief
  const { monthlyCents, from, isBelowMinimum, minimumCents, noPlan } = of
  const month = money(monthlyCents, currency)
  const { instalmentCentsMin } = noPlan?.facts ?? {}
  return (
    <>
      <p className="small muted">{say(`budget.fits.${from}`, { amount: month })}</p>
      {isBelowMinimum && (
        <Notice tone="attention" title={say('budget.belowTitle')}>
          {say('budget.below', { amount: money(minimumCents, currency) })}
        </Notice>
      )}
      {noPlan?.reason === 'month-below-smallest-instalment' && (
        <Notice tone="info" title={say('budget.noPlanTitle')}>
          {say('budget.noPlanMonth', { amount: money(Number(instalmentCentsMin), currency) })}
        </Notice>
      )}
      {noPlan && noPlan.reason !== 'month-below-smallest-instalment' && (
        <p className="small">{say('budget.noPlan')}</p>
      )}
    </>
  )
}
