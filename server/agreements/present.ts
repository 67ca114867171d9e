import type { readAgreement } from '../../api/agreements.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import { type Day, daysBetween } from '../../kit/dates.ts'
import type { Wireable } from '../platform/route.ts'
import { standingOf } from './life.ts'
import type { outlookOf } from './outlook-actions.ts'
import type { AgreementListed, CoveredItem, InstalmentRow } from './store.ts'

type WireAgreement = Wireable<ReplyOf<typeof readAgreement>['agreement']>

export function presentRow(row: AgreementListed, today: Day) {
  const { balanceCents, discountCents, interestCents, acceptedText, acceptedChannel, ...shown } =
    row
  return { ...shown, ...standingIn(row, today) }
}

function standingIn(row: AgreementListed, today: Day) {
  const standing = standingOf(row, today)
  return { standing, isLate: standing === 'late' || standing === 'in-rescue' }
}

export type AgreementParts = {
  readonly row: AgreementListed
  readonly instalments: readonly InstalmentRow[]
  readonly items: readonly CoveredItem[]
  readonly graceDays: number
  readonly charges: ReadonlyMap<string, WireAgreement['instalments'][number]['charge']>
  readonly shareTexts: ReadonlyMap<string, string>
  readonly payments: WireAgreement['payments']
  readonly outlook: Awaited<ReturnType<typeof outlookOf>>
}

export function presentAgreement(parts: AgreementParts, today: Day): WireAgreement {
  const { row, instalments, items, graceDays, charges, shareTexts, payments } = parts
  const { datesOffered, ...outlook } = parts.outlook
  return {
    ...row,
    ...outlook,
    ...standingIn(row, today),
    graceDays,
    items,
    payments,
    instalments: instalments.map(({ agreementId, ...instalment }) => ({
      ...instalment,
      datesOffered: [...datesOffered(instalment.n)],
      daysLate: instalment.paidOn ? 0 : Math.max(0, daysBetween(instalment.dueOn, today)),
      charge: charges.get(instalment.id) ?? null,
      shareText: shareTexts.get(instalment.id) ?? null,
    })),
  }
}
