import type { Static } from 'typebox'
import type * as api from '../../api/duties.ts'
import { type Day, daysBetween } from '../../kit/dates.ts'
import type { Packs } from '../compliance/pack.ts'
import type { Wireable } from '../platform/route.ts'
import type { DebtCase } from './case-store.ts'
import type { DutyRow } from './duty-store.ts'
import type { MeasureRow } from './measure-store.ts'
import type { NoticeRow } from './notice-store.ts'
import { toldIn } from './told.ts'
import { type Verdict, verdict } from './verdict.ts'

type Wire<Name extends 'Measure' | 'Duty' | 'ActVerdict'> = Wireable<Static<(typeof api)[Name]>>

export const presentVerdict = ({
  blockers,
  earliestOn,
  ifToldOn,
}: Verdict): Wire<'ActVerdict'> => ({
  isAllowed: blockers.length === 0,
  earliestOn,
  ifToldOn,
  blockers: blockers.map(({ reason, ...one }) => ({ ...one, reason: { ...reason } })),
})

/** With the rule's answer as of today while it was not done. */
export function presentMeasure(
  packs: Packs,
  row: MeasureRow,
  known: { readonly notices: readonly NoticeRow[]; readonly about: DebtCase | undefined },
  today: Day,
): Wire<'Measure'> {
  const { itemIds: _items, ...shown } = row
  const notices = known.notices.filter(({ measureId }) => measureId === row.id)
  const isAsked = row.state === 'asked' && known.about !== undefined
  const said =
    isAsked && known.about
      ? verdict({ packs, about: known.about, act: row.act }, toldIn(notices), today)
      : null
  return {
    ...shown,
    notices: notices.map(
      ({ measureId: _measure, debtorId: _debtor, creditorId: _creditor, sentAt: _at, ...one }) =>
        one,
    ),
    verdict: said && presentVerdict(said),
  }
}

/** A duty with its clock, and what its rule says. */
export function presentDuty(packs: Packs, row: DutyRow, today: Day): Wire<'Duty'> {
  const rule = [...packs.values()]
    .flatMap(({ duties }) => duties ?? [])
    .find(({ id }) => id === row.ruleId)
  const {
    openedAt: _at,
    state: _state,
    endedOn: _on,
    endedBy: _by,
    endedEvidence: _e,
    ...shown
  } = row
  return {
    ...shown,
    basis: rule?.basis ?? 'product_policy',
    reason: { ...rule?.message },
    daysLeft: daysBetween(today, row.dueOn),
  }
}
