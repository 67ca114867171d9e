import { createHash } from 'node:crypto'
import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { percent } from '../../kit/money.ts'
import type { Account, Entry } from '../cnab/outgoing.ts'
import { writeOutgoing } from '../cnab/write-outgoing.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type AccountRow, lockAccount, setNextFile } from './account-store.ts'
import { movedTo } from './boleto.ts'
import { moveBoleto, setDueDay } from './boleto-store.ts'
import { nextStep } from './entry.ts'
import { insertEntries, listStandings, type NewEntry, type StandingRow } from './entry-store.ts'
import { insertOutgoing } from './file-store.ts'

type Said = NewEntry & { readonly boleto: StandingRow }

/**
 * The next file to a bank: what has to be said since the last one. File and entries are kept in
 * one transaction, under the account's lock, so that nothing is said in two files, or in none.
 */
export function makeFile(
  world: World,
  actor: Actor,
  { boletoAccountId }: { readonly boletoAccountId: string },
): Promise<
  Decision<
    { bankFileId: string; entries: number },
    'not-allowed' | 'unknown-boleto-account' | 'nothing-to-send'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'exchange-bank-files')
    if (!allowed.ok) return allowed
    const account = await lockAccount(tx, boletoAccountId)
    if (!account) return no('unknown-boleto-account')
    const said = await whatToSay(tx, account)
    if (said.length === 0) return no('nothing-to-send')
    const bankFileId = await keepFile(tx, actor, account, said)
    for (const one of said) await follow(tx, one)
    await setNextFile(tx, account.id, account.nextFile + 1)
    const facts = {
      bankFileId,
      creditor: account.creditorName,
      sequence: account.nextFile,
      entries: said.length,
    }
    await record(tx, actor, { what: 'bank-file.made', facts })
    return yes({ bankFileId, entries: said.length })
  })
}

/** What was never sent and is not wanted any more is let go of; the bank need not hear of it. */
async function whatToSay(tx: Tx, { id }: AccountRow): Promise<Said[]> {
  const said: Said[] = []
  for (const boleto of await listStandings(tx, id, true)) {
    const step = nextStep(boleto, tx.today)
    if (step.kind === 'nothing') continue
    if (step.kind === 'drop') {
      await moveBoleto(tx, boleto.chargeId, { state: 'cancelled' })
      continue
    }
    const { chargeId, creditorId, amountCents } = boleto
    said.push({ chargeId, creditorId, amountCents, kind: step.kind, dueOn: step.dueOn, boleto })
  }
  return said
}

async function keepFile(tx: Tx, actor: Actor, account: AccountRow, said: readonly Said[]) {
  const sequence = account.nextFile
  const text = writeOutgoing({
    account: accountOf(account),
    kind: account.layout,
    sequence,
    madeOn: tx.today,
    madeAt: String(tx.now.toZonedDateTimeISO(tx.zone).toPlainTime())
      .slice(0, 8)
      .replaceAll(':', ''),
    entries: said.map(entryOf),
  })
  assert(text.ok, 'an account is saved only with a layout that is written')
  const bytes = Buffer.from(text.value, 'latin1')
  const { id } = await insertOutgoing(tx, {
    accountId: account.id,
    bank: account.bank,
    layout: account.layout,
    sequence,
    fileName: `remessa-${account.bank}-${String(sequence).padStart(6, '0')}.rem`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    titles: said.length,
    keptBy: actor.name,
  })
  const entries = said.map(({ boleto: _boleto, ...entry }) => entry)
  await insertEntries(tx, id, entries)
  return id
}

/** Said is not yet known: registered only when a return says so. */
async function follow(tx: Tx, { boleto, kind, dueOn, chargeId }: Said): Promise<void> {
  if (!dueOn.equals(boleto.dueOn))
    await setDueDay(tx, chargeId, { dueOn, ...movedTo(boleto, dueOn) })
  if (kind === 'register') await moveBoleto(tx, chargeId, { state: 'sent' })
}

function accountOf(row: AccountRow): Account {
  return {
    ...row,
    ownerName: row.creditorName,
    ownerDocument: row.creditorDocument ?? '',
    fine: row.finePct === null ? null : percent(row.finePct),
    interestMonth: row.interestPctMonth === null ? null : percent(row.interestPctMonth),
  }
}

const entryOf = ({ kind, dueOn, amountCents, boleto }: Said): Entry => ({
  kind,
  dueOn,
  valueCents: amountCents,
  issuedOn: boleto.issuedOn,
  ourNumber: boleto.ourNumber,
  documentNumber: boleto.documentNumber,
  companyUse: boleto.txid,
  payer: {
    document: boleto.payerDocument,
    name: boleto.payerName,
    // Portfolios come without streets: the bank knows the person by document and place.
    street: '',
    district: '',
    postalCode: (boleto.postalCode ?? '').replace(/\D/g, '').slice(0, 8),
    city: boleto.city ?? '',
    state: (boleto.addressState ?? '').slice(-2),
  },
})
