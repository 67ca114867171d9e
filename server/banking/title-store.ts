import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Meaning } from '../cnab/meaning.ts'
import type { ReportedTitle } from '../cnab/title.ts'
import type { Tx } from '../platform/sql.ts'
import type { Outcome } from './returned.ts'

export type KeyedTitle = ReportedTitle & { readonly n: number; readonly key: string }

export const insertTitles = (tx: Tx, fileId: string, titles: readonly KeyedTitle[]) => tx.run`
  insert into returned_title
    (agency_id, file_id, n, line, key, occurrence, meaning, our_number, company_use,
     payer_document, payer_name, due_on, value_cents, paid_cents, net_cents, fee_cents,
     occurred_on, credited_on, reasons)
  select ${tx.agencyId}, ${fileId}, t.n, t.line, t.key, t.occurrence, t.meaning, t."ourNumber",
    t."companyUse", t."payerDocument", t."payerName", t."dueOn", t."valueCents", t."paidCents",
    t."netCents", t."feeCents", t."occurredOn", t."creditedOn",
    array(select jsonb_array_elements_text(t.reasons))
  from jsonb_to_recordset(${{ all: titles }}::jsonb -> 'all') as t
    (n int, line int, key text, occurrence text, meaning text, "ourNumber" text,
     "companyUse" text, "payerDocument" text, "payerName" text, "dueOn" date,
     "valueCents" bigint, "paidCents" bigint, "netCents" bigint, "feeCents" bigint,
     "occurredOn" date, "creditedOn" date, reasons jsonb)
`

export type WaitingTitle = {
  readonly n: number
  readonly key: string
  readonly meaning: Meaning
  readonly ourNumber: string
  readonly companyUse: string
  readonly payerDocument: string
  readonly payerName: string
  readonly paidCents: Cents | null
  readonly feeCents: Cents | null
  readonly occurredOn: Day | null
  readonly creditedOn: Day | null
  readonly reasons: string[]
}

/** The next title of a file, for one worker alone. */
export const lockNextTitle = (tx: Tx, fileId: string) => tx.maybe<WaitingTitle>`
  select n, key, meaning, our_number, company_use, payer_document, payer_name, paid_cents,
    fee_cents, occurred_on, credited_on, reasons
  from returned_title
  where agency_id = ${tx.agencyId} and file_id = ${fileId} and outcome = 'waiting'
  order by n
  limit 1
  for no key update
`

/** The same news, in this file or another, that was dealt with already. */
export const isToldBefore = async (tx: Tx, key: string): Promise<boolean> =>
  (
    await tx.one<{ told: boolean }>`
    select exists (
      select from returned_title
      where agency_id = ${tx.agencyId} and key = ${key}
        and outcome not in ('waiting', 'known')) as told
  `
  ).told

/**
 * The same payment, credited on the same day, that another file told of under another number. It
 * may be one payment told twice or two alike: a person decides.
 */
export const isPaidInAnotherFile = async (
  tx: Tx,
  fileId: string,
  { key, creditedOn, paidCents }: WaitingTitle,
): Promise<boolean> =>
  (
    await tx.one<{ told: boolean }>`
    select exists (
      select from returned_title
      where agency_id = ${tx.agencyId} and file_id <> ${fileId}
        and paid_cents = ${paidCents} and credited_on is not distinct from ${creditedOn}
        and split_part(key, ':', 2) = split_part(${key}, ':', 2)
        and split_part(key, ':', 3) = split_part(${key}, ':', 3)
        and outcome in ('paid', 'unmatched')) as told
  `
  ).told

export const settleTitle = (
  tx: Tx,
  fileId: string,
  title: {
    readonly n: number
    readonly outcome: Outcome | 'known'
    readonly chargeId?: string | undefined
    readonly paymentId?: string | undefined
  },
) => tx.run`
  update returned_title
  set outcome = ${title.outcome}, charge_id = ${title.chargeId ?? null},
    payment_id = ${title.paymentId ?? null}
  where agency_id = ${tx.agencyId} and file_id = ${fileId} and n = ${title.n}
    and outcome = 'waiting'
`

export type TitleRow = {
  readonly n: number
  readonly line: number
  readonly occurrence: string
  readonly meaning: Meaning
  readonly outcome: Outcome | 'known' | 'waiting'
  readonly ourNumber: string
  readonly valueCents: Cents | null
  readonly paidCents: Cents | null
  readonly feeCents: Cents | null
  readonly dueOn: Day | null
  readonly occurredOn: Day | null
  readonly creditedOn: Day | null
  readonly reasons: string[]
  readonly agreementId: string | null
  readonly agreementCode: string | null
  readonly debtorName: string | null
}

/** As they stand in the file, from after a number that was already seen. */
export const listTitles = (
  tx: Tx,
  fileId: string,
  page: { readonly after: number; readonly limit: number },
) => tx.rows<TitleRow>`
  select n, line, occurrence, meaning, outcome, title.our_number, value_cents, paid_cents,
    fee_cents, title.due_on, occurred_on, credited_on, title.reasons,
    charge.agreement_id, agreement.code as agreement_code, debtor.name as debtor_name
  from returned_title title
  left join charge on charge.agency_id = title.agency_id and charge.id = title.charge_id
  left join agreement
    on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  left join debtor on debtor.agency_id = agreement.agency_id and debtor.id = agreement.debtor_id
  where title.agency_id = ${tx.agencyId} and title.file_id = ${fileId} and n > ${page.after}
  order by n
  limit ${page.limit}
`
