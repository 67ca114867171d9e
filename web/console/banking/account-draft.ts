import type { saveBoletoAccount } from '../../../api/boletos.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import type { BoletoAccount } from './banking-states.ts'

/** An account as it is typed: every field a text. */
export type AccountDraft = Readonly<Record<AccountField, string>>

export const accountFields = [
  'bank',
  'branch',
  'branchDigit',
  'account',
  'accountDigit',
  'wallet',
  'modality',
  'agreement',
  'post',
  'operation',
  'transmissionCode',
  'layout',
  'finePct',
  'interestPctMonth',
  'instructions',
  'nextNumber',
  'nextFile',
] as const
export type AccountField = (typeof accountFields)[number]

export function draftOf(account: BoletoAccount | undefined): AccountDraft {
  const told = account as Readonly<Record<string, unknown>> | undefined
  const first: Partial<Record<AccountField, string>> = { nextNumber: '1', nextFile: '1' }
  return Object.fromEntries(
    accountFields.map((field) => [field, String(told?.[field] ?? first[field] ?? '')]),
  ) as AccountDraft
}

type Ask = AskOf<typeof saveBoletoAccount>

export function askOf(creditorId: string, draft: AccountDraft): Ask {
  const { finePct, interestPctMonth, nextNumber, nextFile, layout, ...rest } = draft
  const pct = (text: string) => text.trim().replace(',', '.') || null
  return {
    ...rest,
    creditorId,
    layout: layout === 'cnab240' ? 'cnab240' : 'cnab400',
    finePct: pct(finePct),
    interestPctMonth: pct(interestPctMonth),
    nextNumber: Number(nextNumber),
    nextFile: Number(nextFile),
  }
}
