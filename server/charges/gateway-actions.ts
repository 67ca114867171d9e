import { type Decision, no, yes } from '../../kit/decision.ts'
import { system } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import {
  type AccountSettings,
  asaasUrl,
  readKeptSecrets,
  readSettings,
  type Secrets,
} from './account.ts'
import type { AccountRow } from './account-store.ts'
import { asaas } from './asaas.gateway.ts'
import { bcbPix } from './bcb-pix.gateway.ts'
import { type Books, fake } from './fake.gateway.ts'
import { findPretended, listPretended, savePretended } from './fake-store.ts'
import type { PaymentGateway } from './payment-gateway.ts'
import { keepTokens } from './token.gateway.ts'

const tokens = keepTokens()

/** What an account's secrets are tied to: taken out of their row they open nothing. */
export const aboutOf = (agencyId: string, accountId: string): string =>
  `payment account ${agencyId} ${accountId}`

/** An account's gateway, ready to be spoken with; its secrets are opened here and nowhere else. */
export function openGateway(
  world: World,
  agencyId: string,
  account: AccountRow,
): Decision<PaymentGateway, 'not-authorised'> {
  const settings = readSettings(account.kind, account.settings)
  const secrets = openSecrets(world, agencyId, account)
  if (!settings.ok) return no('not-authorised', { detail: `settings: ${settings.facts.field}` })
  if (!secrets) return no('not-authorised', { detail: 'secrets-unreadable' })
  return yes(gatewayOf(world, agencyId, account, { settings: settings.value, secrets }))
}

export function openSecrets(
  world: World,
  agencyId: string,
  { id, secrets }: Pick<AccountRow, 'id' | 'secrets'>,
): Secrets | undefined {
  const text = world.outside.secrets.open(secrets, aboutOf(agencyId, id))
  if (text === undefined) return undefined
  const read = readKeptSecrets(JSON.parse(text), '')
  return read.ok ? read.value : undefined
}

type Opened = { readonly settings: AccountSettings; readonly secrets: Secrets }

function gatewayOf(
  world: World,
  agencyId: string,
  { id, environment }: AccountRow,
  { settings, secrets }: Opened,
): PaymentGateway {
  const { http } = world.outside
  if (settings.kind === 'bcb-pix') {
    const { clientId = '', clientSecret = '', certificate, privateKey } = secrets
    const opens = { clientId, clientSecret, certificate, privateKey }
    return bcbPix({ ...settings, ...opens }, http, tokens)
  }
  if (settings.kind === 'asaas') {
    const apiUrl = asaasUrl(settings.apiUrl, environment)
    return asaas(
      { apiUrl, billing: settings.billing, accessToken: secrets.accessToken ?? '' },
      http,
    )
  }
  return fake({ mood: settings.mood, delayMs: 3000 }, booksOf(world, agencyId, id))
}

export const booksOf = (world: World, agencyId: string, accountId: string): Books => ({
  find: (externalId) =>
    world.transaction(
      system(agencyId),
      async (tx) => (await findPretended(tx, accountId, externalId))?.body,
    ),
  save: async (charge) => {
    await world.transaction(system(agencyId), (tx) => savePretended(tx, accountId, charge))
  },
  list: () =>
    world.transaction(system(agencyId), async (tx) =>
      (await listPretended(tx, accountId)).map(({ body }) => body),
    ),
})
