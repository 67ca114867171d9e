import type { DebtKind } from '../../api/listening.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { checkDocument } from '../../kit/documents.ts'
import type { Reader } from '../../kit/fields.ts'
import { pixKey as readPixKey } from '../../kit/pix-key.ts'
import { squeezed } from '../../kit/text.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { customs } from './country.ts'
import type { PolicyKind } from './policies.ts'
import { insertAcknowledgement } from './policy-store.ts'
import * as creditors from './store.ts'

type FieldsGiven = {
  readonly name: string
  readonly country: creditors.Creditor['country']
  readonly document?: string | null
  readonly address?: string | null
  readonly phone?: string | null
  readonly site?: string | null
  readonly providesService?: boolean
  readonly pixKey?: string | null
  readonly pixName?: string | null
  readonly pixCity?: string | null
  readonly actorRole?: creditors.Creditor['actorRole']
  readonly sector?: creditors.Creditor['sector']
}

type FieldRefusal =
  | 'invalid-document'
  | 'invalid-pix-key'
  | 'ambiguous-pix-key'
  | 'pix-needs-name-and-city'

const keyRefusals = {
  'invalid-key': 'invalid-pix-key',
  'ambiguous-key': 'ambiguous-pix-key',
} as const

export async function addCreditor(
  world: World,
  actor: Actor,
  given: FieldsGiven,
): Promise<Decision<{ creditorId: string }, FieldRefusal | 'not-allowed' | 'name-taken'>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const fields = fieldsOf(given)
  if (!fields.ok) return fields
  return world.transaction(actor, async (tx) => {
    const made = await creditors.insertCreditor(tx, fields.value)
    if (!made) return no('name-taken', { field: 'name', value: given.name })
    await record(tx, actor, { what: 'creditor.added', facts: { name: given.name } })
    return yes({ creditorId: made.id })
  })
}

export async function changeCreditor(
  world: World,
  actor: Actor,
  { creditorId, ...given }: FieldsGiven & { creditorId: string },
): Promise<Decision<object, FieldRefusal | 'not-allowed' | 'name-taken' | 'unknown-creditor'>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const fields = fieldsOf(given)
  if (!fields.ok) return fields
  return world.transaction(actor, async (tx) => {
    const namesake = await creditors.findCreditorNamed(tx, given.name)
    if (namesake && namesake.id !== creditorId) return no('name-taken', { field: 'name' })
    const changed = await creditors.updateCreditor(tx, creditorId, fields.value)
    if (changed === 0) return no('unknown-creditor')
    await record(tx, actor, { what: 'creditor.changed', facts: { name: given.name } })
    return yes({})
  })
}

/** What the debts of a portfolio are of: it decides which questions are proposed in its calls. */
export async function setDebtKind(
  world: World,
  actor: Actor,
  { portfolioId, debtKind }: { readonly portfolioId: string; readonly debtKind: DebtKind | null },
): Promise<Decision<object, 'not-allowed' | 'unknown-portfolio'>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const changed = await creditors.setDebtKind(tx, portfolioId, debtKind)
    if (!changed) return no('unknown-portfolio')
    await record(tx, actor, {
      what: 'portfolio.debt-kind-set',
      portfolioId,
      facts: { name: changed.name, debtKind },
    })
    return yes({})
  })
}

export async function addPortfolio(
  world: World,
  actor: Actor,
  { creditorId, name }: { readonly creditorId: string; readonly name: string },
): Promise<Decision<{ portfolioId: string }, 'not-allowed' | 'unknown-creditor' | 'name-taken'>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const creditor = await creditors.findCreditor(tx, creditorId)
    if (!creditor) return no('unknown-creditor')
    const { country } = creditor
    const made = await creditors.insertPortfolio(tx, {
      creditorId,
      name,
      country,
      ...customs[country],
    })
    if (!made) return no('name-taken', { field: 'name', value: name })
    await record(tx, actor, {
      what: 'portfolio.added',
      portfolioId: made.id,
      facts: { name, creditor: creditor.name },
    })
    return yes({ portfolioId: made.id })
  })
}

function fieldsOf(given: FieldsGiven): Decision<creditors.CreditorFields, FieldRefusal> {
  const { document = null, pixKey = null, pixName = null, pixCity = null } = given
  const checked = document ? checkDocument(document) : undefined
  if (checked && !checked.ok) return no('invalid-document', { field: 'document' })
  const typed = pixKey?.trim() || null
  const key = typed ? readPixKey(typed) : undefined
  if (key && !key.ok) return no(keyRefusals[key.refusal], { field: 'pixKey', value: typed })
  if (key && !(pixName && pixCity)) return no('pix-needs-name-and-city', { field: 'pixName' })
  return yes({
    name: given.name.trim(),
    country: given.country,
    document: checked ? checked.value.normalised : null,
    address: squeezed(given.address ?? '') || null,
    phone: squeezed(given.phone ?? '') || null,
    site: squeezed(given.site ?? '') || null,
    providesService: given.providesService ?? false,
    pixKey: key ? key.value.value : null,
    pixName: key ? pixName : null,
    pixCity: key ? pixCity : null,
    actorRole: given.actorRole ?? 'third_party_collector',
    sector: given.sector ?? null,
  })
}

export type NewPolicy = {
  readonly portfolioId: string
  /** The version that was on the screen: somebody may have published another since. */
  readonly basedOn: number
  readonly policy: unknown
}

export type PolicyRefusal =
  | 'not-allowed'
  | 'unknown-portfolio'
  | 'changed-meanwhile'
  | 'invalid-policy'

/**
 * A new version of a portfolio's policy, read by the rule that will use it before it is kept.
 * Whoever publishes it has read it.
 */
export async function publishPolicy(
  world: World,
  actor: Actor,
  { kind, read }: { readonly kind: PolicyKind; readonly read: Reader<unknown> },
  { portfolioId, basedOn, policy }: NewPolicy,
): Promise<Decision<{ version: number }, PolicyRefusal>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const fits = read(policy, 'policy')
  if (!fits.ok) return no('invalid-policy', fits.facts)
  return world.transaction(actor, async (tx) => {
    const portfolio = await creditors.findPortfolio(tx, portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    const made = await creditors.insertPolicy(tx, portfolio, {
      kind,
      basedOn,
      policy,
      madeBy: actor.name,
    })
    if (!made) return no('changed-meanwhile')
    if (actor.userId !== null) {
      const by = { userId: actor.userId, name: actor.name }
      await insertAcknowledgement(tx, portfolio, { kind, version: made.version, by })
    }
    await record(tx, actor, {
      what: `portfolio.${kind}-published`,
      portfolioId,
      facts: { version: made.version, portfolio: portfolio.name },
    })
    return yes(made)
  })
}
