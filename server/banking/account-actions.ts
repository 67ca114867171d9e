import { type Decision, no, yes } from '../../kit/decision.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type AccountRefusal, type BoletoAccount, checkAccount } from './account.ts'
import * as accounts from './account-store.ts'

type Asked = accounts.CountedAccount & { readonly creditorId: string }

/**
 * The account on which a creditor's boletos are issued. Another bank, branch, account, wallet or
 * agreement is another account: the one before is closed, and its boletos live on.
 */
export async function saveAccount(
  world: World,
  actor: Actor,
  { creditorId, ...account }: Asked,
): Promise<
  Decision<
    { boletoAccountId: string },
    | 'not-allowed'
    | 'unknown-creditor'
    | 'creditor-without-document'
    | 'number-already-used'
    | AccountRefusal
  >
> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const checked = checkAccount(account)
  if (!checked.ok) return checked
  return world.transaction(actor, async (tx) => {
    const creditor = await findCreditor(tx, creditorId)
    if (creditor?.country !== 'BR') return no('unknown-creditor')
    if (!creditor.document) return no('creditor-without-document', { name: creditor.name })
    const open = await accounts.findOpenAccount(tx, creditorId)
    const saved = await save(tx, creditorId, open && isSame(open, account) ? open : undefined, {
      account,
      closesId: open?.id,
    })
    if (!saved.ok) return saved
    const facts = { creditor: creditor.name, bank: checked.value.name, account: account.account }
    await record(tx, actor, { what: 'boleto.account-saved', facts })
    return yes({ boletoAccountId: saved.value })
  })
}

async function save(
  tx: Tx,
  creditorId: string,
  same: accounts.AccountRow | undefined,
  { account, closesId }: { account: accounts.CountedAccount; closesId: string | undefined },
): Promise<Decision<string, 'number-already-used'>> {
  if (!same) {
    if (closesId) await accounts.closeAccount(tx, closesId)
    return yes((await accounts.insertAccount(tx, creditorId, account)).id)
  }
  const locked = await accounts.lockAccount(tx, same.id)
  const { last } = await accounts.findLastNumber(tx, same.id)
  if (last !== null && account.nextNumber <= last)
    return no('number-already-used', { last: String(last) })
  if (locked && account.nextFile < locked.nextFile)
    return no('number-already-used', { last: locked.nextFile - 1 })
  await accounts.updateAccount(tx, same.id, account)
  return yes(same.id)
}

const identity = ['bank', 'branch', 'account', 'wallet', 'agreement', 'post', 'operation'] as const

const isSame = (a: BoletoAccount, b: BoletoAccount): boolean =>
  identity.every((field) => a[field] === b[field])
