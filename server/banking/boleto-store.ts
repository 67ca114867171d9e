import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { NewBoleto } from './boleto.ts'
import type { BoletoState } from './returned.ts'

export type NewCharge = NewBoleto & {
  readonly chargeId: string
  readonly creditorId: string
  readonly accountId: string
}

export const insertBoleto = (tx: Tx, boleto: NewCharge) => tx.run`
  insert into boleto
    (agency_id, charge_id, creditor_id, account_id, our_number, our_number_key, our_number_shown,
     document_number, barcode, line, amount_cents, due_on, issued_on, changed_at)
  values (${tx.agencyId}, ${boleto.chargeId}, ${boleto.creditorId}, ${boleto.accountId},
    ${boleto.ourNumber}, ${boleto.ourNumberKey}, ${boleto.ourNumberShown},
    ${boleto.documentNumber}, ${boleto.barcode}, ${boleto.line}, ${boleto.amountCents},
    ${boleto.dueOn}, ${tx.today}, ${tx.now})
`

export type BoletoRow = {
  readonly chargeId: string
  readonly instalmentId: string
  readonly n: number
  readonly state: BoletoState
  readonly amountCents: Cents
  readonly dueOn: Day
  readonly line: string
  readonly ourNumberShown: string
  readonly reasons: string[]
}

/** The newest boleto of each instalment. */
export const listBoletos = (tx: Tx, agreementId: string) => tx.rows<BoletoRow>`
  select distinct on (instalment.n) charge_id, instalment_id, instalment.n, boleto.state,
    boleto.amount_cents, boleto.due_on, line, our_number_shown, reasons
  from boleto
  join charge on charge.agency_id = boleto.agency_id and charge.id = charge_id
  join instalment on instalment.agency_id = boleto.agency_id and instalment.id = instalment_id
  where boleto.agency_id = ${tx.agencyId} and charge.agreement_id = ${agreementId}
  order by instalment.n, charge.issued_at desc, charge_id desc
  limit 400
`

export type FoundBoleto = {
  readonly chargeId: string
  readonly txid: string
  readonly ourNumber: string
  readonly agreementId: string
  readonly debtorId: string
  readonly portfolioId: string
}

/** By what the bank gives back of ours, or by the number on one of our accounts at that bank. */
export const findReported = (
  tx: Tx,
  told: { readonly bank: string; readonly companyUse: string; readonly numberKey: string },
) => tx.maybe<FoundBoleto>`
  select charge_id, charge.txid, our_number, charge.agreement_id, agreement.debtor_id,
    agreement.portfolio_id
  from boleto
  join charge on charge.agency_id = boleto.agency_id and charge.id = charge_id
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = agreement_id
  join boleto_account account
    on account.agency_id = boleto.agency_id and account.id = boleto.account_id
  where boleto.agency_id = ${tx.agencyId} and account.bank = ${told.bank}
    and (charge.txid = ${told.companyUse} or our_number_key = ${told.numberKey})
  order by charge.txid = ${told.companyUse} desc, account.closed_at nulls first, charge_id
  limit 1
`

/** For update, after its agreement: files, payments and people come one after the other. */
export const lockBoleto = (tx: Tx, chargeId: string) => tx.one<{ state: BoletoState }>`
  select state from boleto
  where agency_id = ${tx.agencyId} and charge_id = ${chargeId}
  for no key update
`

export const moveBoleto = (
  tx: Tx,
  chargeId: string,
  to: { readonly state: BoletoState; readonly reasons?: readonly string[] },
) => tx.run`
  update boleto
  set state = ${to.state}, changed_at = ${tx.now}
    ${to.reasons ? sql`, reasons = ${to.reasons}` : empty}
  where agency_id = ${tx.agencyId} and charge_id = ${chargeId}
`

export type Codes = { readonly dueOn: Day; readonly barcode: string; readonly line: string }

export const setDueDay = (tx: Tx, chargeId: string, codes: Codes) => tx.run`
  update boleto
  set due_on = ${codes.dueOn}, barcode = ${codes.barcode}, line = ${codes.line},
    changed_at = ${tx.now}
  where agency_id = ${tx.agencyId} and charge_id = ${chargeId}
`

export type PayerRow = {
  readonly document: string
  readonly name: string
  readonly country: string
  readonly city: string | null
  readonly state: string | null
  readonly postalCode: string | null
}

/** Who pays, with the address that is known, the confirmed one first. */
export const findPayer = (tx: Tx, debtorId: string) => tx.maybe<PayerRow>`
  select document, name, debtor.country, city, state, postal_code
  from debtor
  left join lateral (
    select city, state, postal_code from address
    where address.agency_id = debtor.agency_id and debtor_id = debtor.id
    order by left_on is not null, confirmed_on desc nulls last, noted_at desc, id desc
    limit 1
  ) lives on true
  where debtor.agency_id = ${tx.agencyId} and debtor.id = ${debtorId}
`

export type SlipRow = BoletoRow & {
  readonly creditorId: string
  readonly accountId: string
  readonly agreementId: string
  readonly agreementCode: string
  readonly debtorId: string
  readonly barcode: string
  readonly documentNumber: string
  readonly issuedOn: Day
  readonly partCount: number
  readonly creditorName: string
  readonly creditorDocument: string | null
  readonly creditorAddress: string | null
  readonly pix: string | null
}

/** All that stands on the paper. */
export const findSlip = (tx: Tx, chargeId: string) => tx.maybe<SlipRow>`
  select boleto.charge_id, charge.instalment_id, instalment.n, boleto.state, boleto.amount_cents,
    boleto.due_on, line, our_number_shown, reasons, boleto.creditor_id, boleto.account_id,
    charge.agreement_id, agreement.code as agreement_code, agreement.debtor_id, barcode,
    document_number, issued_on, creditor.name as creditor_name,
    creditor.document as creditor_document, creditor.address as creditor_address,
    (select count(*)::int from instalment part
     where part.agency_id = charge.agency_id and part.agreement_id = charge.agreement_id)
      as part_count,
    (select payload from charge pix
     where pix.agency_id = charge.agency_id and pix.instalment_id = charge.instalment_id
       and pix.means = 'pix' and pix.superseded_at is null) as pix
  from boleto
  join charge on charge.agency_id = boleto.agency_id and charge.id = boleto.charge_id
  join instalment
    on instalment.agency_id = charge.agency_id and instalment.id = charge.instalment_id
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  join creditor on creditor.agency_id = boleto.agency_id and creditor.id = boleto.creditor_id
  where boleto.agency_id = ${tx.agencyId} and boleto.charge_id = ${chargeId}
`
