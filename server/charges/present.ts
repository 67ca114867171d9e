import type { Static } from 'typebox'
import type { Account, listReconciliations } from '../../api/charges.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import type { Moment } from '../../kit/dates.ts'
import type { Wireable } from '../platform/route.ts'
import type { AccountRow } from './account-store.ts'
import { isPaused } from './breaker.ts'

type WireAccount = Wireable<Static<typeof Account>>
type WireListed = Wireable<ReplyOf<typeof listReconciliations>['accounts'][number]>

/** An account as its owner sees it: which secrets there are, and never what they are. */
export function presentAccount(
  row: AccountRow,
  { now, noticesAt, liveCount }: { now: Moment; noticesAt: string | null; liveCount: number },
): WireAccount {
  const { id, creditorId, kind, environment, secretNames, isDefault, state } = row
  return {
    ...{ id, creditorId, kind, environment, secretNames, isDefault, state, noticesAt, liveCount },
    settings: row.settings as Static<typeof Account>['settings'],
    connectedAt: row.connectedAt,
    connectedBy: row.connectedBy,
    testedAt: row.testedAt,
    testOutcome: row.testOutcome,
    testDetail: row.testDetail,
    noticesAreSent: row.noticesAreSent,
    isPaused: isPaused(row, now),
    reconciled: reconciledOf(row),
  }
}

export const presentListed = (
  row: AccountRow & { readonly creditorName: string },
  now: Moment,
): WireListed => ({
  id: row.id,
  creditorName: row.creditorName,
  kind: row.kind,
  environment: row.environment,
  isPaused: isPaused(row, now),
  reconciled: reconciledOf(row),
})

const reconciledOf = ({ reconciledAt, reconciledUntil, reconciledFound }: AccountRow) =>
  reconciledAt && reconciledFound
    ? { ...reconciledFound, at: reconciledAt, until: reconciledUntil }
    : null
