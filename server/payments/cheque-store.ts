import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { ChequeState } from './cheque.ts'

export type NewCheque = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly agreementId: string | null
  readonly amountCents: Cents
  readonly address: string
  readonly pickUpOn: Day
  readonly slot: 'morning' | 'afternoon' | 'evening'
  readonly windowFrom: string | null
  readonly windowTo: string | null
  readonly collector: string
  readonly note: string | null
  readonly askedBy: string
}

export const insertCheque = (tx: Tx, cheque: NewCheque) => tx.one<{ id: string }>`
  insert into cheque
    (agency_id, debtor_id, portfolio_id, creditor_id, agreement_id, amount_cents, address,
     pick_up_on, slot, window_from, window_to, collector, note, asked_at, asked_by, changed_on)
  values (${tx.agencyId}, ${cheque.debtorId}, ${cheque.portfolioId}, ${cheque.creditorId},
    ${cheque.agreementId}, ${cheque.amountCents}, ${cheque.address}, ${cheque.pickUpOn},
    ${cheque.slot}, ${cheque.windowFrom}, ${cheque.windowTo}, ${cheque.collector},
    ${cheque.note}, ${tx.now}, ${cheque.askedBy},
    ${tx.today})
  returning id
`

export type ChequeRow = Omit<NewCheque, 'askedBy'> & {
  readonly id: string
  readonly state: ChequeState
  readonly reason: string | null
  readonly bank: string | null
  readonly branch: string | null
  readonly account: string | null
  readonly number: string | null
  readonly drawer: string | null
  readonly dueOn: Day | null
  readonly cmc7: string | null
  readonly returnCode: number | null
  readonly returns: number
  readonly proofs: { id: string; fileName: string }[]
  readonly paymentId: string | null
  readonly changedOn: Day
  readonly debtorName: string
  readonly agreementCode: string | null
  readonly currency: string
}

const columns = sql`
  select cheque.id, cheque.debtor_id, cheque.portfolio_id, cheque.creditor_id,
    cheque.agreement_id, cheque.amount_cents, cheque.address, pick_up_on, slot,
    to_char(window_from, 'HH24:MI') as window_from, to_char(window_to, 'HH24:MI') as window_to,
    collector, note,
    cheque.state, reason, bank, branch, account, number, drawer, due_on, cmc7,
    return_code, returns,
    (select coalesce(jsonb_agg(jsonb_build_object('id', proof.id, 'fileName', file_name)
        order by kept_at), '[]')
      from cheque_proof proof
      where proof.agency_id = cheque.agency_id and proof.cheque_id = cheque.id) as proofs,
    payment_id, changed_on, debtor.name as debtor_name,
    agreement.code as agreement_code, portfolio.currency
  from cheque
  join debtor on debtor.agency_id = cheque.agency_id and debtor.id = cheque.debtor_id
  join portfolio on portfolio.agency_id = cheque.agency_id
    and portfolio.id = cheque.portfolio_id
  left join agreement on agreement.agency_id = cheque.agency_id
    and agreement.id = cheque.agreement_id
`

/** Those still on their way, by the day of the pick-up; then the last that ended. */
export const listCheques = (tx: Tx, areEnded: boolean) => tx.rows<ChequeRow>`
  ${columns}
  where cheque.agency_id = ${tx.agencyId}
    and (cheque.state in ('cleared', 'cancelled')) = ${areEnded}
  order by case when ${areEnded} then ${tx.today}::date - changed_on
      else pick_up_on - ${tx.today}::date end,
    cheque.id
  limit 200
`

export const lockCheque = (tx: Tx, chequeId: string) => tx.maybe<ChequeRow>`
  ${columns}
  where cheque.agency_id = ${tx.agencyId} and cheque.id = ${chequeId}
  for no key update of cheque
`

/** What is printed on a cheque. */
export type Paper = {
  readonly bank: string | null
  readonly branch: string | null
  readonly account: string | null
  readonly number: string | null
  readonly drawer: string | null
  /** Good for a day to come. */
  readonly dueOn: Day | null
  readonly cmc7: string | null
}

/** Another pick-up of the same paper. */
export const findByCmc7 = (tx: Tx, cmc7: string, but: string) => tx.maybe<{ id: string }>`
  select id from cheque
  where agency_id = ${tx.agencyId} and cmc7 = ${cmc7} and state <> 'cancelled' and id <> ${but}
`

export type ChequeMoved = Paper & {
  readonly state: ChequeState
  readonly reason: string | null
  readonly returnCode: number | null
  readonly returns: number
  readonly pickUpOn: Day | null
  readonly paymentId: string | null
}

export const updateCheque = (tx: Tx, chequeId: string, moved: ChequeMoved) => tx.run`
  update cheque
  set state = ${moved.state}, reason = ${moved.reason}, bank = coalesce(${moved.bank}, bank),
    branch = coalesce(${moved.branch}, branch), account = coalesce(${moved.account}, account),
    number = coalesce(${moved.number}, number), due_on = coalesce(${moved.dueOn}::date, due_on),
    cmc7 = coalesce(${moved.cmc7}, cmc7), return_code = ${moved.returnCode}::int,
    returns = ${moved.returns}, drawer = coalesce(${moved.drawer}, drawer),
    pick_up_on = coalesce(${moved.pickUpOn}::date, pick_up_on),
    payment_id = coalesce(${moved.paymentId}::uuid, payment_id), changed_on = ${tx.today}
  where agency_id = ${tx.agencyId} and id = ${chequeId}
`
