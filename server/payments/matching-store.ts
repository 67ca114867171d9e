import type { Cents } from '../../kit/money.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { ChargeFound, Fitting } from './matching.ts'
import type { Candidate } from './suggestions.ts'

const charge = sql`
  select charge.id as charge_id, charge.agreement_id, instalment.amount_cents,
    instalment.paid_cents, agreement.state as agreement_state, debtor.document as debtor_document
  from charge
  join instalment
    on instalment.agency_id = charge.agency_id and instalment.id = charge.instalment_id
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  join debtor on debtor.agency_id = charge.agency_id and debtor.id = agreement.debtor_id
`

/** A charge by its txid, with what was paid to its instalment already; asked for every line. */
export async function findChargeByTxid(tx: Tx, txid: string): Promise<ChargeFound | undefined> {
  const [found] = await tx.prepared('payments.charge-by-txid')<ChargeFound>`
    ${charge} where charge.agency_id = ${tx.agencyId} and charge.txid = ${txid}
  `
  return found
}

/** A boleto by its number, on one of our accounts at that bank; zeros in front say nothing. */
export const findChargeByNumber = (tx: Tx, bank: string, ourNumber: string) =>
  tx.maybe<ChargeFound>`
    ${charge} where charge.agency_id = ${tx.agencyId} and charge.id = (
      select boleto.charge_id from boleto
      join boleto_account account
        on account.agency_id = boleto.agency_id and account.id = boleto.account_id
      where boleto.agency_id = ${tx.agencyId} and account.bank = ${bank}
        and our_number_key = ltrim(${ourNumber}, '0')
      order by account.closed_at nulls first, boleto.charge_id
      limit 1)
  `

/**
 * What a person owes exactly as much of as arrived: the next instalment or the rest of an open
 * agreement, or a promise without one.
 */
export const listFitting = (tx: Tx, document: string, amountCents: Cents) => tx.rows<Fitting>`
  with payer as (
    select id from debtor where agency_id = ${tx.agencyId} and document = ${document})
  select agreement.debtor_id, agreement.portfolio_id, agreement.id as agreement_id
  from payer
  join agreement on agreement.agency_id = ${tx.agencyId} and agreement.debtor_id = payer.id
    and agreement.state = 'open'
  join portfolio on portfolio.agency_id = agreement.agency_id
    and portfolio.id = agreement.portfolio_id and portfolio.currency = 'BRL'
  join lateral (
    select sum(amount_cents - paid_cents) as left_cents,
      bool_or(amount_cents - paid_cents = ${amountCents}::bigint) as is_one
    from instalment
    where instalment.agency_id = agreement.agency_id and agreement_id = agreement.id
      and paid_on is null
  ) owed on owed.is_one or owed.left_cents = ${amountCents}::bigint
  union all
  select promise.debtor_id, promise.portfolio_id, null
  from payer
  join promise on promise.agency_id = ${tx.agencyId} and promise.debtor_id = payer.id
    and promise.state = 'open' and promise.amount_cents = ${amountCents}
  join portfolio on portfolio.agency_id = promise.agency_id
    and portfolio.id = promise.portfolio_id and portfolio.currency = 'BRL'
  where not exists (
    select from agreement where agreement.agency_id = promise.agency_id
      and agreement.debtor_id = promise.debtor_id
      and agreement.portfolio_id = promise.portfolio_id and agreement.state = 'open')
  order by agreement_id nulls last, portfolio_id
  limit 5
`

export type Clues = {
  readonly amountCents: Cents
  readonly document: string | null
  /** Beginnings of names, in small letters without accents. */
  readonly names: readonly string[]
}

/** What is owed by whom the money may be of: by the amount, by the payer, by a name. */
export const listCandidates = (tx: Tx, { amountCents, document, names }: Clues) =>
  tx.rows<Candidate>`
    with people as (
      select id from debtor
      where agency_id = ${tx.agencyId} and document = ${document}
      union
      select found.id from unnest(${names}::text[]) name, lateral (
        select id from debtor
        where agency_id = ${tx.agencyId} and starts_with(plain_name, name)
        order by plain_name, id limit 40) found),
    of_amount as (
      select distinct agreement_id from (
        select agreement_id from instalment
        where agency_id = ${tx.agencyId} and paid_on is null
          and amount_cents - paid_cents = ${amountCents}::bigint
        order by due_on limit 100) one)
    select agreement.debtor_id, debtor.name as debtor_name, debtor.document as debtor_document,
      agreement.portfolio_id, portfolio.name as portfolio_name, agreement.id as agreement_id,
      agreement.code as agreement_code, next.cents as next_cents, owed.left_cents,
      next.due_on as next_due_on, portfolio.currency
    from agreement
    join debtor on debtor.agency_id = agreement.agency_id and debtor.id = agreement.debtor_id
    join portfolio on portfolio.agency_id = agreement.agency_id
      and portfolio.id = agreement.portfolio_id and portfolio.currency = 'BRL'
    join lateral (select (amount_cents - paid_cents)::bigint as cents, due_on from instalment
      where instalment.agency_id = agreement.agency_id and agreement_id = agreement.id
        and paid_on is null order by n limit 1) next on true
    join lateral (select sum(amount_cents - paid_cents)::bigint as left_cents from instalment
      where instalment.agency_id = agreement.agency_id and agreement_id = agreement.id) owed
      on true
    where agreement.agency_id = ${tx.agencyId} and agreement.state = 'open'
      and (agreement.debtor_id in (select id from people)
        or agreement.id in (select agreement_id from of_amount))
    union all
    select item.debtor_id, debtor.name, debtor.document, item.portfolio_id, portfolio.name, null,
      null, sum(original_cents)::bigint, sum(original_cents)::bigint, min(item.due_on),
      portfolio.currency
    from debt_item item
    join debtor on debtor.agency_id = item.agency_id and debtor.id = item.debtor_id
    join portfolio on portfolio.agency_id = item.agency_id
      and portfolio.id = item.portfolio_id and portfolio.currency = 'BRL'
    where item.agency_id = ${tx.agencyId} and item.state = 'open' and item.agreement_id is null
      and item.debtor_id in (select id from people)
    group by item.debtor_id, debtor.name, debtor.document, item.portfolio_id, portfolio.name,
      portfolio.currency
    limit 400
  `
