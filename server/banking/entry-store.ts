import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { EntryKind } from '../cnab/outgoing.ts'
import type { Tx } from '../platform/sql.ts'
import { empty, sql } from '../platform/sql.ts'
import type { Standing } from './entry.ts'

export type StandingRow = Standing & {
  readonly chargeId: string
  readonly creditorId: string
  readonly txid: string
  readonly ourNumber: string
  readonly documentNumber: string
  readonly barcode: string
  readonly issuedOn: Day
  readonly payerDocument: string
  readonly payerName: string
  readonly city: string | null
  readonly addressState: string | null
  readonly postalCode: string | null
}

/**
 * Every boleto that its bank may have to hear of, with what became of its instalment. Those that
 * are as the bank knows them, most of them, are left out, so that none waits behind them.
 */
export const listStandings = (tx: Tx, accountId: string, lock: boolean) => tx.rows<StandingRow>`
  select boleto.charge_id, boleto.creditor_id, charge.txid, boleto.state, boleto.amount_cents,
    boleto.due_on, our_number, document_number, barcode, issued_on,
    exists (select from boleto_entry entry where entry.agency_id = boleto.agency_id
      and entry.charge_id = boleto.charge_id and entry.kind = 'cancel') as cancel_asked,
    charge.superseded_at is not null as is_superseded,
    agreement.state = 'open' as is_agreement_open,
    instalment.amount_cents as instalment_cents, instalment.paid_cents as instalment_paid_cents,
    instalment.due_on as instalment_due_on, debtor.document as payer_document,
    debtor.name as payer_name, lives.city, lives.state as address_state, lives.postal_code
  from boleto
  join charge on charge.agency_id = boleto.agency_id and charge.id = boleto.charge_id
  join instalment
    on instalment.agency_id = charge.agency_id and instalment.id = charge.instalment_id
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  join debtor on debtor.agency_id = agreement.agency_id and debtor.id = agreement.debtor_id
  left join lateral (
    select city, state, postal_code from address
    where address.agency_id = debtor.agency_id and address.debtor_id = debtor.id
    order by left_on is not null, confirmed_on desc nulls last, noted_at desc, address.id desc
    limit 1
  ) lives on true
  where boleto.agency_id = ${tx.agencyId} and boleto.account_id = ${accountId}
    and boleto.state in ('to-register', 'sent', 'registered')
    and (boleto.state = 'to-register' or boleto.due_on <> instalment.due_on
      or charge.superseded_at is not null or agreement.state <> 'open'
      or instalment.amount_cents - instalment.paid_cents <> boleto.amount_cents)
  order by boleto.charge_id
  limit 20000
  ${lock ? sql`for no key update of boleto` : empty}
`

export type NewEntry = {
  readonly chargeId: string
  readonly creditorId: string
  readonly kind: EntryKind
  readonly dueOn: Day
  readonly amountCents: Cents
}

/** The database refuses to register or cancel one boleto in two files. */
export const insertEntries = (tx: Tx, fileId: string, entries: readonly NewEntry[]) => tx.run`
  insert into boleto_entry
    (agency_id, file_id, charge_id, creditor_id, kind, due_on, amount_cents)
  select ${tx.agencyId}, ${fileId}, given."chargeId", given."creditorId", given.kind,
    given."dueOn", given."amountCents"
  from jsonb_to_recordset(${{ all: entries }}::jsonb -> 'all') as given
    ("chargeId" uuid, "creditorId" uuid, kind text, "dueOn" date, "amountCents" bigint)
`

export type SentEntry = {
  readonly kind: EntryKind
  readonly dueOn: Day
  readonly amountCents: Cents
  readonly ourNumber: string
  readonly agreementId: string
  readonly agreementCode: string
  readonly debtorName: string
}

export const listEntries = (tx: Tx, fileId: string) => tx.rows<SentEntry>`
  select entry.kind, entry.due_on, entry.amount_cents, our_number_shown as our_number,
    charge.agreement_id, agreement.code as agreement_code, debtor.name as debtor_name
  from boleto_entry entry
  join boleto on boleto.agency_id = entry.agency_id and boleto.charge_id = entry.charge_id
  join charge on charge.agency_id = entry.agency_id and charge.id = entry.charge_id
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  join debtor on debtor.agency_id = agreement.agency_id and debtor.id = agreement.debtor_id
  where entry.agency_id = ${tx.agencyId} and entry.file_id = ${fileId}
  order by entry.charge_id
  limit 500
`
