import type * as api from '../../api/charges.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findCreditor } from '../creditors/store.ts'
import { type Actor, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import { digestOf, newSecret } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import {
  type AccountSettings,
  callsTheSame,
  type GivenSecrets,
  readSecrets,
  readSettings,
  type Secrets,
  secretNames,
} from './account.ts'
import * as accounts from './account-store.ts'
import { aboutOf, openGateway, openSecrets } from './gateway-actions.ts'

type AccountRefusal = 'not-allowed' | 'invalid-account'

/** A gateway will make a creditor's charges: its settings, and its secrets, sealed. */
export async function connectAccount(
  world: World,
  actor: Actor,
  { creditorId, kind, environment, ...given }: AskOf<typeof api.connectAccount>,
  isDemo: boolean,
): Promise<Decision<{ accountId: string }, AccountRefusal | 'unknown-creditor'>> {
  const allowed = may(actor, 'connect-gateways')
  if (!allowed.ok) return allowed
  if (kind === 'fake' && !isDemo) return no('invalid-account', { field: 'kind', remedy: 'demo' })
  const settings = settingsOf(readSettings(kind, given.settings))
  if (!settings.ok) return settings
  const typed = readSecrets(kind, environment, given.secrets)
  if (!typed.ok) return typed
  return world.transaction(actor, async (tx) => {
    const creditor = await findCreditor(tx, creditorId)
    if (!creditor) return no('unknown-creditor')
    const accountId = tx.newId()
    const noticePath = newSecret()
    await accounts.insertAccount(tx, {
      id: accountId,
      creditorId,
      kind,
      environment,
      settings: settings.value,
      ...sealed(world, tx, accountId, { ...typed.value, noticePath, noticeKey: newSecret() }),
      noticeDigest: digestOf(noticePath),
      connectedBy: actor.name,
    })
    if (given.isDefault) await accounts.chooseDefault(tx, creditorId, accountId)
    await enqueue(tx, 'charges.testAccount', { accountId }, `test:${accountId}`)
    const facts = { creditor: creditor.name, kind, environment }
    await record(tx, actor, { what: 'gateway.connected', facts })
    return yes({ accountId })
  })
}

/**
 * Other settings, and those secrets that were typed anew; the others stay as they are, unless the
 * account would call another address: there, nothing kept is shown.
 */
export async function changeAccount(
  world: World,
  actor: Actor,
  { accountId, ...given }: AskOf<typeof api.changeAccount>,
): Promise<Decision<object, AccountRefusal | 'unknown-account'>> {
  const allowed = may(actor, 'connect-gateways')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const account = await accounts.lockAccount(tx, accountId)
    if (account?.state !== 'connected') return no('unknown-account')
    const { kind, environment, creditorId } = account
    const settings = settingsOf(readSettings(kind, given.settings))
    if (!settings.ok) return settings
    const kept = openSecrets(world, tx.agencyId, account)
    const isElsewhere = !callsTheSame(kind, account.settings, settings.value)
    const typed = readSecrets(kind, environment, given.secrets, isElsewhere ? {} : kept)
    if (!typed.ok) return typed
    const ours = kept ?? { noticePath: newSecret(), noticeKey: newSecret() }
    const { noticePath, noticeKey } = ours
    await accounts.updateAccount(tx, accountId, {
      settings: settings.value,
      ...sealed(world, tx, accountId, { ...typed.value, noticePath, noticeKey }),
    })
    if (!kept) await accounts.noteAddress(tx, accountId, digestOf(noticePath))
    if (given.isDefault !== account.isDefault)
      await accounts.chooseDefault(tx, creditorId, given.isDefault ? accountId : null)
    await enqueue(tx, 'charges.testAccount', { accountId }, `test:${accountId}`)
    const replaced = secretNames.filter((name) => given.secrets[name]).join(', ')
    await record(tx, actor, {
      what: 'gateway.changed',
      facts: { kind, replaced: replaced || null },
    })
    return yes({})
  })
}

/** Makes nothing new from now on. What it made is looked after to its end, then forgotten. */
export async function disconnectAccount(
  world: World,
  actor: Actor,
  { accountId }: AskOf<typeof api.disconnectAccount>,
): Promise<Decision<object, 'not-allowed' | 'unknown-account'>> {
  const allowed = may(actor, 'connect-gateways')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const account = await accounts.lockAccount(tx, accountId)
    if (account?.state !== 'connected') return no('unknown-account')
    await accounts.disconnect(tx, accountId)
    await record(tx, actor, { what: 'gateway.disconnected', facts: { kind: account.kind } })
    return yes({})
  })
}

/** Whether it works is found out by a job; the answer stands beside the account. */
export async function askForTest(
  world: World,
  actor: Actor,
  { accountId }: AskOf<typeof api.testAccount>,
): Promise<Decision<object, 'not-allowed' | 'unknown-account'>> {
  const allowed = may(actor, 'connect-gateways')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    if (!(await accounts.findAccount(tx, accountId))) return no('unknown-account')
    await accounts.noteTest(tx, accountId, {
      outcome: 'asking',
      detail: null,
      noticesAreSent: null,
    })
    await enqueue(tx, 'charges.testAccount', { accountId }, `test:${accountId}`)
    return yes({})
  })
}

/** The job: asks them, and tells banks of the central bank's API where notices go. */
export async function testAccount(
  world: World,
  agencyId: string,
  accountId: string,
): Promise<void> {
  const actor = system(agencyId)
  const account = await world.transaction(actor, (tx) => accounts.findAccount(tx, accountId))
  if (!account) return
  const gateway = openGateway(world, agencyId, account)
  const noticesAt = addressOf(world, agencyId, account)
  const answer = gateway.ok ? await gateway.value.test(noticesAt) : gateway
  await world.transaction(actor, async (tx) => {
    await accounts.noteTest(tx, accountId, {
      outcome: answer.ok ? 'works' : answer.refusal,
      detail: answer.ok ? null : String(answer.facts.detail ?? '').slice(0, 400),
      noticesAreSent: answer.ok ? answer.value.noticesAreSent : null,
    })
    if (answer.ok) await accounts.noteHealth(tx, accountId, { failures: 0, pausedUntil: null })
  })
}

/** Where an account's notices go; nothing when others cannot reach us over TLS. */
export function addressOf(
  world: World,
  agencyId: string,
  account: Pick<accounts.AccountRow, 'id' | 'kind' | 'secrets'>,
): string | null {
  const { publicUrl } = world.outside
  const secrets = openSecrets(world, agencyId, account)
  if (!publicUrl?.startsWith('https://') || !secrets) return null
  return `${publicUrl.replace(/\/$/, '')}/webhooks/${account.kind}/${secrets.noticePath}`
}

function settingsOf(
  read: ReturnType<typeof readSettings>,
): Decision<Omit<AccountSettings, 'kind'>, 'invalid-account'> {
  if (!read.ok) {
    const { field, value = null, remedy = null } = read.facts
    return no('invalid-account', { field: String(field).replace('settings.', ''), value, remedy })
  }
  const { kind, ...settings } = read.value
  return yes(settings)
}

type Kept = GivenSecrets & Pick<Secrets, 'noticePath' | 'noticeKey'>

const sealed = (world: World, tx: Tx, accountId: string, secrets: Kept) => ({
  secrets: world.outside.secrets.seal(JSON.stringify(secrets), aboutOf(tx.agencyId, accountId)),
  secretNames: secretNames.filter((name) => secrets[name]),
})

/** Sealed anew when the key was changed since. */
export async function sealAnew(world: World, agencyId: string, accountId: string): Promise<void> {
  await world.transaction(system(agencyId), async (tx) => {
    const account = await accounts.lockAccount(tx, accountId)
    if (!account || account.secrets.length === 0) return
    const secrets = openSecrets(world, agencyId, account)
    if (!secrets || !world.outside.secrets.isSealedByOldKey(account.secrets)) return
    const again = sealed(world, tx, accountId, secrets)
    await accounts.saveSecrets(tx, accountId, again.secrets, again.secretNames)
  })
}
