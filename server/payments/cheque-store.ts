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
  readonly collector: string
  readonly note: string | null
  readonly askedBy: string
}

export const insertCheque = (tx: Tx, cheque: NewCheque) => tx.one<{ id: string }>`
  insert into cheque
    (agency_id, debtor_id, portfolio_id, creditor_id, agreement_id, amount_cents, address,
     pick_up_on, slot, collector, note, asked_at, asked_by, changed_on)
  values (${tx.agencyId}, ${cheque.debtorId}, ${cheque.portfolioId}, ${cheque.creditorId},
    ${cheque.agreementId}, ${cheque.amountCents}, ${cheque.address}, ${cheque.pickUpOn},
    ${cheque.slot}, ${cheque.collector}, ${cheque.note}, ${tx.now}, ${cheque.askedBy},
    ${tx.today})
  returning id
`

export type ChequeRow = Omit<NewCheque, 'askedBy'> & {
  readonly id: string
  readonly state: ChequeState
  readonly reason: string | null
  readonly bank: string | null
  readonly number: string | null
  readonly drawer: string | null
  readonly paymentId: string | null
  readonly changedOn: Day
  readonly debtorName: string
  readonly agreementCode: string | null
  readonly currency: string
}

const columns = sql`
  select cheque.id, cheque.debtor_id, cheque.portfolio_id, cheque.creditor_id,
    cheque.agreement_id, cheque.amount_cents, cheque.address, pick_up_on, slot, collector, note,
    cheque.state, reason, bank, number, drawer, payment_id, changed_on, debtor.name as debtor_name,
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

export type ChequeMoved = {
  readonly state: ChequeState
  readonly reason: string | null
  readonly bank: string | null
  readonly number: string | null
  readonly drawer: string | null
  readonly pickUpOn: Day | null
  readonly paymentId: string | null
}

export const updateCheque = (tx: Tx, chequeId: string, moved: ChequeMoved) => tx.run`
  update cheque
  set state = ${moved.state}, reason = ${moved.reason}, bank = coalesce(${moved.bank}, bank),
    number = coalesce(${moved.number}, number), drawer = coalesce(${moved.drawer}, drawer),
    pick_up_on = coalesce(${moved.pickUpOn}::date, pick_up_on),
    payment_id = coalesce(${moved.paymentId}::uuid, payment_id), changed_on = ${tx.today}
  where agency_id = ${tx.agencyId} and id = ${chequeId}
`
