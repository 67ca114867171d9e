import type { Cents } from '../../kit/money.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'

// Many debts at once, from rows that another feature holds. `source` is a select of those rows.

export type IntakeOf = {
  readonly portfolioId: string
  readonly creditorId: string
  readonly importId: string
}

/**
 * Contracts, each person's own once per portfolio. Columns of `source`: n, debtor_id, contract,
 * product, client_code, extras.
 */
export const intakeDebts = (
  tx: Tx,
  source: Sql,
  { portfolioId, creditorId, importId }: IntakeOf,
) => tx.run`
  insert into debt
    (agency_id, portfolio_id, creditor_id, debtor_id, contract, product, client_code, extras,
     import_id, created_at)
  select distinct on (debtor_id, contract) ${tx.agencyId}::uuid, ${portfolioId}::uuid,
    ${creditorId}::uuid, debtor_id, contract, product, client_code, coalesce(extras, '{}'),
    ${importId}::uuid, ${tx.now}::timestamptz
  from (${source}) given
  order by debtor_id, contract, n desc
  on conflict on constraint one_debt_per_contract do update
  set product = coalesce(excluded.product, debt.product),
    client_code = coalesce(excluded.client_code, debt.client_code), extras = excluded.extras
  where debt.extras <> excluded.extras
    or coalesce(excluded.product, debt.product) is distinct from debt.product
    or coalesce(excluded.client_code, debt.client_code) is distinct from debt.client_code
`

/**
 * The debt of one row. One look into the index for each row, whatever the planner believes of
 * tables that grew a moment ago: that is what `lateral … limit 1` asks for.
 */
const debtOf = (tx: Tx, portfolioId: string) => sql`
  select id from debt
  where debt.agency_id = ${tx.agencyId} and debt.portfolio_id = ${portfolioId}
    and debt.contract = given.contract and debt.debtor_id = given.debtor_id
  limit 1`

/** How many items were new, and what they opened with. */
export type Opened = { readonly items: number; readonly cents: Cents }

/**
 * Instalments and invoices that are not known yet, each with the entry that opens its ledger.
 * Columns of `source`: debtor_id, contract, instalment, invoice, due_on, issued_on, original_cents,
 * line.
 */
export const intakeItems = (
  tx: Tx,
  source: Sql,
  { portfolioId, creditorId, importId }: IntakeOf,
) => tx.one<Opened>`
  with made as (
    insert into debt_item
      (agency_id, debt_id, portfolio_id, creditor_id, debtor_id, instalment, invoice, due_on,
       issued_on, original_cents, import_id, line)
    select ${tx.agencyId}::uuid, debt.id, ${portfolioId}::uuid, ${creditorId}::uuid,
      given.debtor_id, given.instalment, given.invoice, given.due_on, given.issued_on,
      given.original_cents, ${importId}::uuid, given.line
    from (${source}) given
    cross join lateral (${debtOf(tx, portfolioId)}) debt
    on conflict on constraint one_item_per_instalment do nothing
    returning id, due_on, original_cents),
  opened as (
    insert into ledger_entry
      (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, import_id, at)
    select ${tx.agencyId}::uuid, id, ${creditorId}::uuid, 'opening', 'principal', original_cents,
      due_on, ${importId}::uuid, ${tx.now}::timestamptz
    from made
    returning amount_cents)
  select count(*)::int as items, coalesce(sum(amount_cents), 0)::bigint as cents from opened
`

/** Each row of `source` with the item that it speaks of. */
const known = (tx: Tx, source: Sql, portfolioId: string) => sql`
  select item.id, item.state, item.agreement_id, item.original_cents, item.due_on,
    given.original_cents as new_cents, given.due_on as new_on,
    (item.original_cents, item.due_on) is distinct from (given.original_cents, given.due_on)
      as differs
  from (${source}) given
  cross join lateral (${debtOf(tx, portfolioId)}) debt
  cross join lateral (
    select id, state, agreement_id, original_cents, due_on from debt_item
    where debt_item.agency_id = ${tx.agencyId} and debt_item.debt_id = debt.id
      and debt_item.instalment = given.instalment and debt_item.invoice = given.invoice
    limit 1) item`

/** Items that were withdrawn and are in the creditor's file again are owed again. */
export const returnItems = (tx: Tx, source: Sql, { portfolioId, importId }: IntakeOf) =>
  tx.one<{ items: number }>`
    with known as materialized (${known(tx, source, portfolioId)}),
    back as (
      update debt_item
      set state = 'open'
      where agency_id = ${tx.agencyId} and state = 'withdrawn'
        and id in (select id from known where state = 'withdrawn')
      returning id),
    undone as (
      insert into ledger_entry
        (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, reverses_id,
         import_id, at)
      select ${tx.agencyId}::uuid, entry.debt_item_id, entry.creditor_id, 'reversal',
        entry.component, -entry.amount_cents, entry.on_day, entry.id, ${importId}::uuid,
        ${tx.now}::timestamptz
      from ledger_entry entry
      join back on back.id = entry.debt_item_id
      where entry.agency_id = ${tx.agencyId} and entry.kind = 'withdrawal' and not exists (
        select 1 from ledger_entry reversal
        where reversal.agency_id = entry.agency_id and reversal.reverses_id = entry.id))
    select count(*)::int as items from back
  `

/**
 * The creditor corrects amounts and due days. The adjustment counts since the due day, as if the
 * item had come so. Items in an agreement, or with anything paid or waived, are left as they are.
 */
export const correctItems = (tx: Tx, source: Sql, { portfolioId, importId }: IntakeOf) =>
  tx.one<{ items: number }>`
    with known as materialized (${known(tx, source, portfolioId)}),
    wrong as materialized (
      select known.* from known
      where differs and state = 'open' and agreement_id is null and (
        select count(*) from ledger_entry entry
        where entry.agency_id = ${tx.agencyId} and entry.debt_item_id = known.id
          and entry.kind in ('payment', 'waiver') and not exists (
            select 1 from ledger_entry reversal
            where reversal.agency_id = entry.agency_id and reversal.reverses_id = entry.id)) = 0),
    corrected as (
      update debt_item item
      set original_cents = wrong.new_cents, due_on = wrong.new_on
      from wrong
      where item.agency_id = ${tx.agencyId} and item.id = wrong.id
        and item.state = 'open' and item.agreement_id is null
      returning item.id, item.creditor_id, wrong.new_cents - wrong.original_cents as more_cents,
        wrong.new_on),
    adjusted as (
      insert into ledger_entry
        (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, import_id, at)
      select ${tx.agencyId}::uuid, id, creditor_id, 'adjustment', 'principal', more_cents,
        least(new_on, ${tx.today}::date), ${importId}::uuid, ${tx.now}::timestamptz
      from corrected
      where more_cents <> 0)
    select count(*)::int as items from corrected
  `

/**
 * Rows that have an item, what they are worth, how many of their items differ from them, and how
 * many are withdrawn.
 */
export type Reckoned = {
  readonly rows: number
  readonly cents: Cents
  readonly differing: number
  readonly withdrawn: number
}

export const reckonItems = (tx: Tx, source: Sql, { portfolioId }: IntakeOf) => tx.one<Reckoned>`
  select count(*)::int as rows,
    coalesce(sum(case when differs then new_cents else original_cents end), 0)::bigint as cents,
    (count(*) filter (where differs))::int as differing,
    (count(*) filter (where state = 'withdrawn'))::int as withdrawn
  from (${known(tx, source, portfolioId)}) known
`

export type Withdrawn = { readonly items: number; readonly cents: Cents }

/**
 * The creditor takes items back: what their ledgers still hold is withdrawn today. Never those in
 * an agreement. Columns of `source`: id, of the item.
 */
export const withdrawItems = (tx: Tx, source: Sql, importId: string) => tx.one<Withdrawn>`
  with gone as (
    update debt_item
    set state = 'withdrawn'
    where agency_id = ${tx.agencyId} and state = 'open' and agreement_id is null
      and id in (select id from (${source}) given)
    returning id, creditor_id),
  written as (
    insert into ledger_entry
      (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, import_id, at)
    select ${tx.agencyId}::uuid, gone.id, gone.creditor_id, 'withdrawal', entry.component,
      -sum(entry.amount_cents), ${tx.today}::date, ${importId}::uuid, ${tx.now}::timestamptz
    from gone
    join ledger_entry entry on entry.agency_id = ${tx.agencyId} and entry.debt_item_id = gone.id
    group by gone.id, gone.creditor_id, entry.component
    having sum(entry.amount_cents) <> 0
    returning amount_cents)
  select (select count(*) from gone)::int as items,
    coalesce((select -sum(amount_cents) from written), 0)::bigint as cents
`
