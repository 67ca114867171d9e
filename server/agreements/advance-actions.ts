import { assert } from '../../kit/assert.ts'
import { isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { minus, toWire } from '../../kit/money.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { loadAgreement } from './actions.ts'
import { type Advance, type AdvanceRefusal, advance, interestIn, lapse, take } from './advance.ts'
import * as advances from './advance-store.ts'
import type { OpenAgreement } from './agreement.ts'
import { chargesFollow } from './charge-actions.ts'
import { type AgreementRow, findAgreement, listInstalments, lockAgreement } from './store.ts'

type Refusal = AdvanceRefusal | 'not-allowed' | 'unknown-agreement' | 'already-paying-ahead'

type Asked = { readonly agreementId: string; readonly count: number }

/** What paying ahead would come to now. Nothing is kept. */
export function quoteAdvance(
  world: World,
  actor: Actor,
  { agreementId, count }: Asked,
): Promise<Decision<{ quote: Advance }, Refusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const row = await findAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const asked = await ask(tx, row, count)
    return asked.ok ? yes({ quote: asked.value }) : asked
  })
}

/** Taken as it was shown: the same centavos, or the new quote is shown first. */
export function takeAdvance(
  world: World,
  actor: Actor,
  { agreementId, count, payCents }: Asked & { readonly payCents: number },
): Promise<Decision<{ advanceId: string }, Refusal | 'advance-outdated'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const row = await lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const asked = await ask(tx, row, count)
    if (!asked.ok) return asked
    const { payCents: now } = asked.value
    if (now !== BigInt(payCents)) return no('advance-outdated', { payCents: toWire(now) })
    return yes({ advanceId: await keep(tx, actor, row, asked.value) })
  })
}

async function ask(tx: Tx, row: AgreementRow, count: number): Promise<Decision<Advance, Refusal>> {
  if (await advances.findOpenAdvance(tx, row.id)) return no('already-paying-ahead')
  const { cetAnnualPct } = await advances.findYearlyCost(tx, row.id)
  const agreement = await loadAgreement(tx, row)
  return advance({ agreement, cetAnnualPct, count, today: tx.today })
}

async function keep(tx: Tx, actor: Actor, row: AgreementRow, taken: Advance): Promise<string> {
  const { payByOn, offCents, payCents, parts } = taken
  const instalments = await listInstalments(tx, row.id)
  const { id: agreementId, creditorId } = row
  const made = { agreementId, creditorId, payByOn, offCents, madeBy: actor.name }
  const { id: advanceId } = await advances.insertAdvance(tx, made)
  for (const part of parts) {
    const instalmentId = instalments.find(({ n }) => n === part.n)?.id
    assert(instalmentId, 'what is paid ahead is there')
    await advances.insertAdvancePart(tx, { ...part, advanceId, creditorId, instalmentId })
  }
  await advances.reshapeInstalments(tx, row.id, take(await open(tx, row), taken).instalments)
  await advances.takeOffInterest(tx, row.id, offCents)
  await chargesFollow(tx, row)
  await tell(tx, actor, row, 'agreement.advance-taken', {
    payCents: toWire(payCents),
    offCents: toWire(offCents),
    dueOn: `${payByOn}`,
  })
  return advanceId
}

/** Given up by hand before its day: everything is as large, and due when it was. */
export function giveUpAdvance(
  world: World,
  actor: Actor,
  agreementId: string,
): Promise<Decision<object, 'not-allowed' | 'unknown-agreement' | 'nothing-to-undo'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const row = await lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const found = row.state === 'open' && (await advances.findOpenAdvance(tx, agreementId))
    if (!found) return no('nothing-to-undo')
    await putBack(tx, actor, row, found.id)
    return yes({})
  })
}

/** Each night, before anything else: paid by its day it is done, otherwise it never was. */
export async function settleAdvance(tx: Tx, actor: Actor, row: AgreementRow): Promise<void> {
  const found = await advances.findOpenAdvance(tx, row.id)
  if (!found) return
  const parts = await advances.listAdvanceParts(tx, found.id)
  const instalments = await listInstalments(tx, row.id)
  const isPaid = parts.every(({ n }) => instalments.find((one) => one.n === n)?.paidOn)
  if (isPaid) await advances.endAdvances(tx, row.id, 'paid')
  else if (isAfter(tx.today, found.payByOn)) await putBack(tx, actor, row, found.id)
}

async function putBack(tx: Tx, actor: Actor, row: AgreementRow, advanceId: string) {
  const agreement = await open(tx, row)
  const parts = await advances.listAdvanceParts(tx, advanceId)
  const { instalments } = lapse(agreement, parts)
  const less = minus(interestIn(agreement.instalments), interestIn(instalments))
  await advances.reshapeInstalments(tx, row.id, instalments)
  await advances.takeOffInterest(tx, row.id, less)
  await advances.endAdvances(tx, row.id, 'lapsed')
  await chargesFollow(tx, row)
  await tell(tx, actor, row, 'agreement.advance-lapsed', {})
}

async function open(tx: Tx, row: AgreementRow): Promise<OpenAgreement> {
  const agreement = await loadAgreement(tx, row)
  assert(agreement.state === 'open', 'only what is open is paid ahead')
  return agreement
}

type Facts = Readonly<Record<string, string | number>>

const tell = (tx: Tx, actor: Actor, row: AgreementRow, what: string, facts: Facts) =>
  record(tx, actor, {
    what,
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: { agreementId: row.id, code: row.code, ...facts },
  })
