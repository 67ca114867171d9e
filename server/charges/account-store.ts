import type { Moment } from '../../kit/dates.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { Environment } from './account.ts'
import type { Health } from './breaker.ts'
import type { GatewayKind } from './payment-gateway.ts'

export type AccountRow = Health & {
  readonly id: string
  readonly creditorId: string
  readonly kind: GatewayKind
  readonly environment: Environment
  readonly settings: unknown
  readonly secrets: Uint8Array
  readonly secretNames: readonly string[]
  readonly isDefault: boolean
  readonly state: 'connected' | 'disconnected'
  readonly connectedAt: Moment
  readonly connectedBy: string
  readonly testedAt: Moment | null
  readonly testOutcome: string | null
  readonly testDetail: string | null
  readonly noticesAreSent: boolean | null
  readonly reconciledUntil: Moment | null
  readonly reconciledAt: Moment | null
  readonly reconciledFound: ReconciledFound | null
}

/** What a night found: money that no notice told of, charges looked at, and those that differ. */
export type ReconciledFound = {
  readonly heard: number
  readonly looked: number
  readonly moved: number
  readonly problem: string | null
}

const columns = sql`id, creditor_id, kind, environment, settings, secrets, secret_names, is_default,
  state, connected_at, connected_by, tested_at, test_outcome, test_detail, notices_are_sent,
  failures, paused_until, reconciled_until, reconciled_at, reconciled_found`

export const listAccounts = (tx: Tx, creditorId: string) => tx.rows<AccountRow>`
  select ${columns} from payment_account
  where agency_id = ${tx.agencyId} and creditor_id = ${creditorId}
  order by state, connected_at desc, id
  limit 50
`

/** Those in use, and those that still have charges or secrets to look after. */
export const listAllAccounts = (tx: Tx) => tx.rows<AccountRow & { creditorName: string }>`
  select ${columns}, (select name from creditor
    where creditor.agency_id = payment_account.agency_id and creditor.id = creditor_id)
    as creditor_name
  from payment_account
  where agency_id = ${tx.agencyId} and (state = 'connected' or length(secrets) > 0)
  order by connected_at, id
  limit 1000
`

export const findAccount = (tx: Tx, accountId: string) => tx.maybe<AccountRow>`
  select ${columns} from payment_account
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

export const lockAccount = (tx: Tx, accountId: string) => tx.maybe<AccountRow>`
  select ${columns} from payment_account
  where agency_id = ${tx.agencyId} and id = ${accountId}
  for no key update
`

/** Who makes a creditor's new charges; nobody when they are static. */
export const findDefaultAccount = (tx: Tx, creditorId: string) => tx.maybe<AccountRow>`
  select ${columns} from payment_account
  where agency_id = ${tx.agencyId} and creditor_id = ${creditorId} and is_default
`

export type NewAccount = Pick<AccountRow, 'creditorId' | 'kind' | 'environment' | 'settings'> & {
  readonly id: string
  readonly secrets: Uint8Array
  readonly secretNames: readonly string[]
  readonly noticeDigest: string
  readonly connectedBy: string
}

export const insertAccount = (tx: Tx, account: NewAccount) => tx.run`
  insert into payment_account
    (agency_id, id, creditor_id, kind, environment, settings, secrets, secret_names,
     notice_digest, connected_at, connected_by)
  values (${tx.agencyId}, ${account.id}, ${account.creditorId}, ${account.kind},
    ${account.environment}, ${account.settings}::jsonb, ${account.secrets},
    ${account.secretNames}::text[], ${account.noticeDigest}, ${tx.now}, ${account.connectedBy})
`

export const updateAccount = (
  tx: Tx,
  accountId: string,
  { settings, secrets, secretNames }: Pick<AccountRow, 'settings' | 'secrets' | 'secretNames'>,
) => tx.run`
  update payment_account
  set settings = ${settings}::jsonb, secrets = ${secrets}, secret_names = ${secretNames}::text[],
    tested_at = null, test_outcome = null, test_detail = null, failures = 0, paused_until = null
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

export const saveSecrets = (
  tx: Tx,
  accountId: string,
  secrets: Uint8Array,
  secretNames: readonly string[],
) => tx.run`
  update payment_account
  set secrets = ${secrets}, secret_names = ${secretNames}::text[]
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

/** One account of a creditor, or none, makes its new charges. */
export async function chooseDefault(tx: Tx, creditorId: string, accountId: string | null) {
  await tx.run`
    update payment_account
    set is_default = false
    where agency_id = ${tx.agencyId} and creditor_id = ${creditorId} and is_default
  `
  await tx.run`
    update payment_account
    set is_default = true
    where agency_id = ${tx.agencyId} and creditor_id = ${creditorId} and id = ${accountId}
      and state = 'connected'
  `
}

export const disconnect = (tx: Tx, accountId: string) => tx.run`
  update payment_account
  set state = 'disconnected', is_default = false
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

export const noteHealth = (tx: Tx, accountId: string, health: Health) => tx.run`
  update payment_account
  set failures = ${health.failures}, paused_until = ${health.pausedUntil}
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

export const noteTest = (
  tx: Tx,
  accountId: string,
  test: {
    readonly outcome: string
    readonly detail: string | null
    readonly noticesAreSent: boolean | null
  },
) => tx.run`
  update payment_account
  set tested_at = ${tx.now}, test_outcome = ${test.outcome}, test_detail = ${test.detail},
    notices_are_sent = ${test.noticesAreSent}
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

/** The mark never goes back, whatever the clock does. */
export const noteReconciled = (
  tx: Tx,
  accountId: string,
  until: Moment | null,
  found: ReconciledFound,
) => tx.run`
  update payment_account
  set reconciled_until = greatest(reconciled_until, ${until}::timestamptz),
    reconciled_at = ${tx.now}, reconciled_found = ${found}::jsonb
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

/** An event, in their own bytes; false when it was heard before. */
export async function keepNotice(
  tx: Tx,
  accountId: string,
  eventKey: string,
  raw: Uint8Array,
): Promise<boolean> {
  const kept = await tx.run`
    insert into gateway_notice (agency_id, account_id, event_key, raw, heard_at)
    values (${tx.agencyId}, ${accountId}, ${eventKey}, ${raw}, ${tx.now})
    on conflict do nothing
  `
  return kept > 0
}

export const noteAddress = (tx: Tx, accountId: string, noticeDigest: string) => tx.run`
  update payment_account
  set notice_digest = ${noticeDigest}
  where agency_id = ${tx.agencyId} and id = ${accountId}
`
