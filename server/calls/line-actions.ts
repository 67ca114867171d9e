import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { listAddresses } from '../debtors/standing-store.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { endAttempts } from '../outreach/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { save, withOwnCall } from './actions.ts'
import { answer, hangUp as hungUp, keepHeld, thirdParty, verify } from './call.ts'
import { type Compared, compare, type Heard, type OnFile } from './identity.ts'
import { type CallRow, saveIdentityTries } from './store.ts'
import { callOf } from './stored-call.ts'
import { startWrapUp } from './wrap-up-actions.ts'

// What is done while somebody is on the line.

/** The conversation is over; wrap-up begins, and what is typed stays. */
export const hangUp = (world: World, actor: Actor, callId: string) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    const call = hungUp(callOf(row), tx.now)
    if (!call.ok) return call
    await endAttempts(tx, callId)
    await save(tx, keepHeld(call.value, tx.now))
    await startWrapUp(tx, row)
    return yes({})
  })

type Line = { readonly callId: string; readonly isThirdParty: boolean }

/** Somebody else is on the line: the debt is hidden at once. */
export const setThirdParty = (world: World, actor: Actor, { callId, isThirdParty }: Line) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    const call = thirdParty(callOf(row), isThirdParty)
    if (!call.ok) return call
    await save(tx, keepHeld(call.value, tx.now))
    return yes({})
  })

export type Said = {
  readonly birthOn?: string
  readonly documentEnd?: string
  readonly postalCode?: string
  readonly name?: string
}

/**
 * What the person said, compared with what is on file, which is never shown. Tries are counted for
 * each dialing; after the last one whoever is on the line is somebody else to us.
 */
export const verifyIdentity = (
  world: World,
  actor: Actor,
  { callId, heard: said }: { readonly callId: string; readonly heard: Said },
) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    const call = answer(callOf(row))
    if (!call.ok) return call
    const heard = heardOf(said)
    if (!heard.ok) return heard
    const compared = compare(await onFile(tx, row.debtorId), heard.value, row.identityTries)
    if (!compared.ok) return compared
    await saveIdentityTries(tx, callId, row.identityTries + 1)
    await keep(tx, row, compared.value)
    const { isVerified, matches, triesLeft } = compared.value
    await record(tx, actor, {
      what: isVerified ? 'call.identity-verified' : 'call.identity-not-verified',
      debtorId: row.debtorId,
      portfolioId: row.portfolioId,
      facts: { asked: Object.keys(matches).join(', '), triesLeft },
    })
    return yes({ isVerified, matches: { ...matches }, triesLeft })
  })

async function keep(tx: Tx, row: CallRow, { isVerified, triesLeft }: Compared) {
  const before = callOf(row)
  const call = isVerified
    ? verify(before, tx.now)
    : triesLeft === 0
      ? thirdParty(before, true)
      : answer(before)
  assert(call.ok, 'somebody is on the line')
  await save(tx, keepHeld(call.value, tx.now))
}

function heardOf({ birthOn, ...said }: Said): Decision<Heard, 'invalid-input'> {
  if (!birthOn) return yes(said)
  const read = dayText(birthOn, 'heard.birthOn')
  return read.ok ? yes({ ...said, birthOn: read.value }) : no('invalid-input', read.facts)
}

async function onFile(tx: Tx, debtorId: string): Promise<OnFile> {
  const debtor = await findDebtor(tx, debtorId)
  assert(debtor, 'a call is about somebody')
  const addresses = await listAddresses(tx, debtorId)
  return { ...debtor, postalCodes: addresses.flatMap(({ postalCode }) => postalCode ?? []) }
}
