import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { ChargeState } from './charge-state.ts'
import type { Deed, LastAttempt } from './next-step.ts'
import type { LateFees } from './payment-gateway.ts'

/** A charge that an account's gateway makes. */
export type GatewayCharge = {
  readonly id: string
  readonly accountId: string
  readonly agreementId: string
  readonly instalmentId: string
  readonly creditorId: string
  readonly debtorId: string
  /** Its name outside. */
  readonly txid: string
  readonly gatewayId: string | null
  readonly state: ChargeState
  readonly revision: number
  readonly amountCents: Cents
  readonly dueOn: Day
  readonly wantedCents: Cents | null
  readonly wantedDueOn: Day | null
  readonly isWanted: boolean
  readonly hasCode: boolean
  readonly lateFees: LateFees | null
  readonly problem: string | null
}

const columns = sql`id, account_id, agreement_id, instalment_id, creditor_id, debtor_id, txid,
  gateway_id, state, revision, amount_cents, due_on, wanted_cents, wanted_due_on, is_wanted,
  (payload is not null or boleto_line is not null) as has_code, late_fees, problem`

export type NewGatewayCharge = Pick<
  GatewayCharge,
  | 'id'
  | 'accountId'
  | 'agreementId'
  | 'instalmentId'
  | 'creditorId'
  | 'debtorId'
  | 'txid'
  | 'amountCents'
  | 'dueOn'
> & { readonly lateFees: LateFees }

export const insertGatewayCharge = (tx: Tx, charge: NewGatewayCharge) => tx.run`
  insert into charge
    (agency_id, id, account_id, agreement_id, instalment_id, creditor_id, debtor_id, means, txid,
     amount_cents, due_on, late_fees, state, issued_at)
  values (${tx.agencyId}, ${charge.id}, ${charge.accountId}, ${charge.agreementId},
    ${charge.instalmentId}, ${charge.creditorId}, ${charge.debtorId}, 'pix', ${charge.txid},
    ${charge.amountCents}, ${charge.dueOn}, ${charge.lateFees}::jsonb, 'pending', ${tx.now})
`

export const findGatewayCharge = (tx: Tx, chargeId: string) => tx.maybe<GatewayCharge>`
  select ${columns} from charge
  where agency_id = ${tx.agencyId} and id = ${chargeId} and account_id is not null
`

export const lockGatewayCharge = (tx: Tx, chargeId: string) => tx.maybe<GatewayCharge>`
  select ${columns} from charge
  where agency_id = ${tx.agencyId} and id = ${chargeId} and account_id is not null
  for no key update
`

/** By either of its names outside. */
export const findNamedCharge = (
  tx: Tx,
  accountId: string,
  { externalId, gatewayId }: { readonly externalId: string | null; gatewayId: string | null },
) => tx.maybe<GatewayCharge>`
  select ${columns} from charge
  where agency_id = ${tx.agencyId} and account_id = ${accountId}
    and (txid = ${externalId} or (${externalId}::text is null and gateway_id = ${gatewayId}))
`

/** By the name that it has outside, whoever makes it. */
export const findChargeOfGateway = (tx: Tx, txid: string) => tx.maybe<GatewayCharge>`
  select ${columns} from charge
  where agency_id = ${tx.agencyId} and txid = ${txid} and account_id is not null
`

/** Those of an agreement that are not over, the gateway's part of them. */
export const listGatewayCharges = (tx: Tx, agreementId: string) => tx.rows<GatewayCharge>`
  select ${columns} from charge
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and account_id is not null
    and is_wanted and state in ('pending', 'failed', 'registered', 'overdue', 'expired')
  order by issued_at, id
  limit 400
`

/** What a night looks at: what is due, what waits, and all else that lives once a week. */
export const listChargesToLookAt = (
  tx: Tx,
  accountId: string,
  after: string | null,
  limit: number,
) => tx.rows<GatewayCharge>`
  select ${columns} from charge
  where agency_id = ${tx.agencyId} and account_id = ${accountId}
    and state in ('pending', 'registered', 'overdue', 'expired')
    and (state = 'pending' or due_on <= ${tx.today}::date + 3 or problem is not null
      or (payload is null and boleto_line is null) or checked_at is null
      or checked_at < ${tx.now}::timestamptz - interval '7 days')
    and (${after}::uuid is null or id > ${after}::uuid)
  order by id
  limit ${limit}
`

export const countLiveCharges = (tx: Tx, accountId: string) => tx.one<{ count: number }>`
  select count(*)::int as count from charge
  where agency_id = ${tx.agencyId} and account_id = ${accountId}
    and state in ('pending', 'registered', 'overdue')
`

export const noteStanding = (
  tx: Tx,
  chargeId: string,
  now: {
    readonly state: ChargeState
    readonly revision: number
    readonly gatewayId: string | null
    readonly pixCode: string | null
    readonly boletoLine: string | null
    readonly link: string | null
    readonly amountCents: Cents
    readonly dueOn: Day
  },
) => tx.run`
  update charge
  set state = ${now.state}, revision = ${now.revision}, gateway_id = ${now.gatewayId},
    payload = coalesce(${now.pixCode}, payload),
    boleto_line = coalesce(${now.boletoLine}, boleto_line), link = coalesce(${now.link}, link),
    amount_cents = ${now.amountCents}, due_on = ${now.dueOn}, checked_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${chargeId}
`

export const wantCharge = (
  tx: Tx,
  chargeId: string,
  wanted: { readonly amountCents: Cents; readonly dueOn: Day } | null,
) => tx.run`
  update charge
  set is_wanted = ${wanted !== null},
    wanted_cents = coalesce(${wanted?.amountCents ?? null}::bigint, wanted_cents),
    wanted_due_on = coalesce(${wanted?.dueOn ?? null}::date, wanted_due_on)
  where agency_id = ${tx.agencyId} and id = ${chargeId}
`

/** Another code takes its place; what is sent by it is still known by its txid. */
export const supersede = (tx: Tx, chargeId: string) => tx.run`
  update charge
  set superseded_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${chargeId}
`

export const restore = (tx: Tx, chargeId: string) => tx.run`
  update charge
  set superseded_at = null
  where agency_id = ${tx.agencyId} and id = ${chargeId}
`

/** It was done as it was wanted then; what somebody wants since stays wanted. */
export const forgetWanted = (
  tx: Tx,
  done: Pick<GatewayCharge, 'id' | 'wantedCents' | 'wantedDueOn'>,
) => tx.run`
  update charge
  set wanted_cents = null, wanted_due_on = null
  where agency_id = ${tx.agencyId} and id = ${done.id}
    and wanted_cents is not distinct from ${done.wantedCents}
    and wanted_due_on is not distinct from ${done.wantedDueOn}::date
`

export const noteProblem = (
  tx: Tx,
  chargeId: string,
  problem: string | null,
  facts: Readonly<Record<string, unknown>> = {},
) => tx.run`
  update charge
  set problem = ${problem}, problem_facts = ${facts}::jsonb
  where agency_id = ${tx.agencyId} and id = ${chargeId}
`

export const noteState = (tx: Tx, chargeId: string, state: ChargeState) => tx.run`
  update charge
  set state = ${state}
  where agency_id = ${tx.agencyId} and id = ${chargeId}
`

export type AttemptRow = LastAttempt & { readonly beganAt: Moment; readonly detail: string | null }

/** The newest first. */
export const listAttempts = (tx: Tx, chargeId: string) => tx.rows<AttemptRow>`
  select deed, outcome, began_at, detail from charge_attempt
  where agency_id = ${tx.agencyId} and charge_id = ${chargeId}
  order by id desc
  limit 20
`

/** Written before it is asked: whoever asks next knows that somebody did. */
export const insertAttempt = (tx: Tx, { id, creditorId }: GatewayCharge, deed: Deed) =>
  tx.one<{ id: string }>`
    insert into charge_attempt (agency_id, charge_id, creditor_id, deed, began_at)
    values (${tx.agencyId}, ${id}, ${creditorId}, ${deed}, ${tx.now})
    returning id
  `

export const endAttempt = (
  tx: Tx,
  attemptId: string,
  outcome: NonNullable<LastAttempt['outcome']>,
  detail: string | null,
) => tx.run`
  update charge_attempt
  set outcome = ${outcome}, detail = ${detail}
  where agency_id = ${tx.agencyId} and id = ${attemptId}
`

/** So many seconds from now by the machine's clock, which no demonstration moves. */
export const laterBy = async (tx: Tx, seconds: number): Promise<Moment> =>
  (await tx.one<{ at: Moment }>`select now() + make_interval(secs => ${seconds}) as at`).at

export type StuckCharge = {
  readonly id: string
  readonly agreementId: string
  readonly agreementCode: string
  readonly debtorName: string
  readonly creditorName: string
  readonly kind: string
  readonly state: ChargeState
  readonly amountCents: Cents
  readonly dueOn: Day
  readonly problem: string
  readonly problemFacts: Readonly<Record<string, string | number | boolean | null>>
  readonly since: Moment
}

/** What waits for a person, or differs from what we thought; the oldest first. */
export const listStuckCharges = (tx: Tx) => tx.rows<StuckCharge>`
  select charge.id, charge.agreement_id, agreement.code as agreement_code,
    debtor.name as debtor_name, creditor.name as creditor_name, account.kind, charge.state,
    charge.amount_cents, charge.due_on, charge.problem, charge.problem_facts,
    coalesce(charge.checked_at, charge.issued_at) as since
  from charge
  join payment_account account
    on account.agency_id = charge.agency_id and account.id = charge.account_id
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  join debtor on debtor.agency_id = charge.agency_id and debtor.id = agreement.debtor_id
  join creditor on creditor.agency_id = charge.agency_id and creditor.id = charge.creditor_id
  where charge.agency_id = ${tx.agencyId} and charge.problem is not null
  order by charge.issued_at, charge.id
  limit 200
`
