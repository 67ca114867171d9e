import { assert } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { checkDocument } from '../../kit/documents.ts'
import { type Cents, minus } from '../../kit/money.ts'
import { type AgreementRow, listInstalments, lockAgreement, setMeans } from '../agreements/store.ts'
import type { Bank } from '../boletos/bank.ts'
import { bankOf } from '../boletos/banks.ts'
import { insertBoletoCharge, supersedeCharge } from '../charges/boleto-store.ts'
import { staticTxid } from '../charges/txid.ts'
import { findPortfolio } from '../creditors/store.ts'
import { type Actor, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type AccountRow, findOpenAccount, lockAccount, setNextNumber } from './account-store.ts'
import { type NewBoleto, nextBoleto } from './boleto.ts'
import { findPayer, insertBoleto, listBoletos } from './boleto-store.ts'

export type IssueRefusal =
  | 'not-allowed'
  | 'unknown-agreement'
  | 'not-open'
  | 'other-currency'
  | 'no-boleto-account'
  | 'payer-without-document'
  | 'nothing-to-issue'
  | 'numbers-used-up'

type Asked = {
  readonly agreementId: string
  readonly n?: number | undefined
  /** Only what the person wishes to pay by boleto. */
  readonly onlyWished?: boolean
}

/**
 * A boleto for each instalment that is left and has none in force, or for one of them. Its number
 * is taken once, under the account's lock; nobody can pay it before its bank has registered it.
 */
export function issueBoletos(
  world: World,
  actor: Actor,
  { agreementId, n, onlyWished = false }: Asked,
): Promise<Decision<{ issued: number }, IssueRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const row = await lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    if (row.state !== 'open') return no('not-open', { state: row.state })
    const portfolio = await findPortfolio(tx, row.portfolioId)
    if (portfolio?.currency !== 'BRL') return no('other-currency')
    const open = await findOpenAccount(tx, row.creditorId)
    const account = open && (await lockAccount(tx, open.id))
    if (!account) return no('no-boleto-account', { creditor: portfolio.creditorName })
    const payer = await findPayer(tx, row.debtorId)
    if (!payer || !checkDocument(payer.document).ok) return no('payer-without-document')
    const wanted = (await withoutBoleto(tx, row, n)).filter(
      ({ means }) => !onlyWished || means === 'boleto',
    )
    if (wanted.length === 0) return no('nothing-to-issue')
    return issueEach(tx, actor, { row, account, wanted })
  })
}

/**
 * After a person wished to pay by boleto. A creditor without an account has none to give: what is
 * refused here is refused again, in words, to whoever asks on the screen.
 */
export async function issueAsked(
  world: World,
  agencyId: string,
  agreementId: string,
): Promise<void> {
  await issueBoletos(world, system(agencyId), { agreementId, onlyWished: true })
}

type Wanted = {
  readonly id: string
  readonly n: number
  readonly dueOn: Day
  readonly leftCents: Cents
  readonly means: string | null
  /** One that the bank refused or wrote off, whose place the new one takes. */
  readonly replaces: string | undefined
}

async function withoutBoleto(tx: Tx, { id }: AgreementRow, n?: number): Promise<Wanted[]> {
  const instalments = await listInstalments(tx, id)
  const boletos = await listBoletos(tx, id)
  return instalments
    .filter((one) => one.paidOn === null && (n === undefined || one.n === n))
    .map((one) => ({ ...one, leftCents: minus(one.amountCents, one.paidCents) }))
    .flatMap((one) => {
      const last = boletos.find(({ instalmentId }) => instalmentId === one.id)
      const isOver = last?.state === 'rejected' || last?.state === 'cancelled'
      const isOther = last !== undefined && last.amountCents !== one.leftCents
      return last && !isOver && !isOther ? [] : [{ ...one, replaces: last?.chargeId }]
    })
}

async function issueEach(
  tx: Tx,
  actor: Actor,
  { row, account, wanted }: { row: AgreementRow; account: AccountRow; wanted: readonly Wanted[] },
): Promise<Decision<{ issued: number }, IssueRefusal>> {
  const bank = bankOf(account.bank)
  if (!bank) return no('no-boleto-account', { creditor: account.creditorName })
  const isNewYear = bank.isCountedByYear && account.numbersOf !== tx.today.year
  const first = isNewYear ? 1n : account.nextNumber
  const boletos = numbered(bank, account, { first, wanted, today: tx.today })
  if (!boletos.ok) return boletos
  for (const [index, boleto] of boletos.value.entries()) {
    const one = wanted[index]
    assert(one, 'each boleto is of an instalment')
    const { id: instalmentId, leftCents: amountCents, replaces } = one
    if (replaces) await supersedeCharge(tx, replaces)
    const { id: agreementId, creditorId } = row
    const txid = staticTxid(tx.newId())
    const charge = { agreementId, instalmentId, creditorId, txid, amountCents }
    const { id: chargeId } = await insertBoletoCharge(tx, { ...charge, payload: boleto.line })
    await insertBoleto(tx, { ...boleto, chargeId, creditorId, accountId: account.id })
  }
  await setMeans(
    tx,
    wanted.map(({ id }) => id),
    'boleto',
  )
  await setNextNumber(tx, account.id, first + BigInt(wanted.length))
  await record(tx, actor, {
    what: 'boleto.issued',
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: { agreementId: row.id, code: row.code, count: wanted.length, bank: bank.name },
  })
  return yes({ issued: wanted.length })
}

/** All have their numbers before one is kept: a refusal half way would use some and forget them. */
function numbered(
  bank: Bank,
  account: AccountRow,
  { first, wanted, today }: { first: bigint; wanted: readonly Wanted[]; today: Day },
): Decision<readonly NewBoleto[], 'numbers-used-up'> {
  const boletos: NewBoleto[] = []
  for (const { dueOn, leftCents: amountCents } of wanted) {
    const number = first + BigInt(boletos.length)
    const made = nextBoleto(bank, account, { number, dueOn, amountCents, today })
    if (!made.ok) return no('numbers-used-up', made.facts)
    boletos.push(made.value)
  }
  return yes(boletos)
}
