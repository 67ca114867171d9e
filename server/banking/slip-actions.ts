import { assert } from '../../kit/assert.ts'
import { checkDocument } from '../../kit/documents.ts'
import { bankOf } from '../boletos/banks.ts'
import type { Tx } from '../platform/sql.ts'
import { numbersOf } from './account.ts'
import { findAccount } from './account-store.ts'
import { findPayer, findSlip } from './boleto-store.ts'
import type { Slip } from './slip.ts'

export type FoundSlip = Slip & { readonly chargeId: string; readonly agreementId: string }

/** All that stands on the paper of one boleto, and on its page; undefined when there is none. */
export async function loadSlip(tx: Tx, chargeId: string): Promise<FoundSlip | undefined> {
  const row = await findSlip(tx, chargeId)
  if (!row) return undefined
  const account = await findAccount(tx, row.accountId)
  const payer = await findPayer(tx, row.debtorId)
  const bank = account && bankOf(account.bank)
  assert(account && bank && payer, 'a boleto has its account, its bank and its payer')
  const numbers = numbersOf(bank, account, {
    number: BigInt(row.documentNumber),
    year: row.issuedOn.year,
  })
  return {
    chargeId,
    agreementId: row.agreementId,
    state: row.state,
    bankPrinted: bank.printed,
    bankName: bank.name,
    line: row.line,
    barcode: row.barcode,
    ownerName: row.creditorName,
    ownerDocument: named(row.creditorDocument),
    ownerAddress: row.creditorAddress ?? '',
    beneficiary: numbers.ok ? numbers.value.beneficiary : '',
    ourNumber: row.ourNumberShown,
    documentNumber: row.documentNumber,
    wallet: account.wallet,
    dueOn: row.dueOn,
    issuedOn: row.issuedOn,
    amountCents: row.amountCents,
    payerName: payer.name,
    payerDocument: named(payer.document),
    payerAddress: [payer.city, payer.state?.slice(-2), payer.postalCode]
      .filter(Boolean)
      .join(' · '),
    subject: `Parcela ${row.n} de ${row.partCount} do acordo ${row.agreementCode}`,
    instructions: [
      ...(account.finePct ? [`Depois do vencimento, multa de ${comma(account.finePct)}%.`] : []),
      ...(account.interestPctMonth
        ? [`Depois do vencimento, juros de ${comma(account.interestPctMonth)}% ao mês.`]
        : []),
      ...account.instructions.split('\n').filter((line) => line.trim() !== ''),
    ],
    pix: row.pix,
  }
}

const comma = (pct: string): string => pct.replace('.', ',')

function named(document: string | null): string {
  if (document === null) return ''
  const read = checkDocument(document)
  return read.ok ? `${read.value.kind.toUpperCase()} ${read.value.formatted}` : document
}
