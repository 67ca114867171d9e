import type { Tx } from '../platform/sql.ts'
import { sql } from '../platform/sql.ts'
import type { BoletoAccount } from './account.ts'

export type AccountRow = BoletoAccount & {
  readonly id: string
  readonly creditorId: string
  readonly creditorName: string
  readonly creditorDocument: string | null
  readonly nextNumber: bigint
  readonly numbersOf: number
  readonly nextFile: number
}

const columns = sql`boleto_account.id, creditor_id, creditor.name as creditor_name,
  creditor.document as creditor_document, bank, branch, branch_digit, account, account_digit,
  wallet, modality, agreement, post, operation, transmission_code, layout, fine_pct,
  interest_pct_month, instructions, next_number, numbers_of, next_file`

const named = sql`boleto_account
  join creditor on creditor.agency_id = boleto_account.agency_id and creditor.id = creditor_id`

export const listAccounts = (tx: Tx) => tx.rows<AccountRow>`
  select ${columns} from ${named}
  where boleto_account.agency_id = ${tx.agencyId} and closed_at is null
  order by creditor.name
  limit 1000
`

export const findOpenAccount = (tx: Tx, creditorId: string) => tx.maybe<AccountRow>`
  select ${columns} from ${named}
  where boleto_account.agency_id = ${tx.agencyId} and creditor_id = ${creditorId}
    and closed_at is null
`

/** Also one that is closed: its boletos live on. */
export const findAccount = (tx: Tx, accountId: string) => tx.maybe<AccountRow>`
  select ${columns} from ${named}
  where boleto_account.agency_id = ${tx.agencyId} and boleto_account.id = ${accountId}
`

/** For update: numbers and files are counted one after the other. */
export const lockAccount = (tx: Tx, accountId: string) => tx.maybe<AccountRow>`
  select ${columns} from ${named}
  where boleto_account.agency_id = ${tx.agencyId} and boleto_account.id = ${accountId}
  for no key update of boleto_account
`

export const closeAccount = (tx: Tx, accountId: string) => tx.run`
  update boleto_account set closed_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${accountId} and closed_at is null
`

export type CountedAccount = BoletoAccount & {
  readonly nextNumber: bigint
  readonly nextFile: number
}

export const insertAccount = (tx: Tx, creditorId: string, account: CountedAccount) =>
  tx.one<{ id: string }>`
    insert into boleto_account
      (agency_id, creditor_id, bank, branch, branch_digit, account, account_digit, wallet,
       modality, agreement, post, operation, transmission_code, layout, fine_pct,
       interest_pct_month, instructions, next_number, numbers_of, next_file, opened_at)
    values (${tx.agencyId}, ${creditorId}, ${account.bank}, ${account.branch},
      ${account.branchDigit}, ${account.account}, ${account.accountDigit}, ${account.wallet},
      ${account.modality}, ${account.agreement}, ${account.post}, ${account.operation},
      ${account.transmissionCode}, ${account.layout}, ${account.finePct},
      ${account.interestPctMonth}, ${account.instructions}, ${account.nextNumber},
      ${tx.today.year}, ${account.nextFile}, ${tx.now})
    returning id
  `

/** What may change without being another account at the bank. */
export const updateAccount = (tx: Tx, accountId: string, account: CountedAccount) => tx.run`
  update boleto_account
  set branch_digit = ${account.branchDigit}, account_digit = ${account.accountDigit},
    modality = ${account.modality}, transmission_code = ${account.transmissionCode},
    layout = ${account.layout}, fine_pct = ${account.finePct},
    interest_pct_month = ${account.interestPctMonth}, instructions = ${account.instructions},
    next_number = ${account.nextNumber}, next_file = ${account.nextFile}
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

export const setNextNumber = (tx: Tx, accountId: string, next: bigint) => tx.run`
  update boleto_account set next_number = ${next}, numbers_of = ${tx.today.year}
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

export const setNextFile = (tx: Tx, accountId: string, next: number) => tx.run`
  update boleto_account set next_file = ${next}
  where agency_id = ${tx.agencyId} and id = ${accountId}
`

/** The highest number that this account has given away, as it was counted; null when none. */
export const findLastNumber = (tx: Tx, accountId: string) => tx.one<{ last: bigint | null }>`
  select max(document_number::bigint) as last from boleto
  where agency_id = ${tx.agencyId} and account_id = ${accountId}
    and (issued_on >= make_date(${tx.today.year}::int, 1, 1)
      or not (select bank = '748' from boleto_account
              where agency_id = ${tx.agencyId} and id = ${accountId}))
`
