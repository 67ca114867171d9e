import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../kit/dates.ts'
import { openCall, seeBrief } from '../server/calls/actions.ts'
import { dial } from '../server/calls/dial-actions.ts'
import { sealDays } from '../server/evidence/seal-actions.ts'
import { chanceOf } from './simulation/chance.ts'
import * as contacts from './simulation/invariants/contacts.ts'
import { buildTown } from './simulation/town.ts'
import { openTestWorld } from './world.ts'

// What the simulation holds to be true can be false: each rule is broken on purpose, past the
// database that would not let it happen, and the run must fail for that very reason.

const testWorld = await openTestWorld('2026-11-24T10:00:00-03:00')
const { owner, clock } = testWorld
const town = await buildTown(testWorld, chanceOf('breaks'), 1)
const [resident] = town.residents
assert.ok(resident)
const { debtorId } = resident
const agent = town.agency.person('agent')
const contactPointId = resident.pointIds[0] ?? ''

const opened = await openCall(town.world, agent, { debtorId })
assert.ok(opened.ok)
const { callId } = opened.value
await seeBrief(town.world, agent, callId)
const dialed = await dial(town.world, agent, { callId, contactPointId })
assert.ok(dialed.ok && dialed.value.attemptId)
clock.set('2026-11-25T03:00:00-03:00')
await sealDays(town.world, town.agency.agencyId)

/** The guards of the database, taken away for a moment, as only its owner can. */
const unguarded = `
  alter table attempt drop constraint within_its_permit, drop constraint only_with_a_permit;
  alter table permit_decision disable trigger never_changed;
  alter table journal_line disable trigger never_changed`

const client = await owner.connect()

/** Breaks something, looks, and puts everything back as it was. */
async function broken(change: string, invariant: (of: typeof town) => Promise<void>) {
  await client.query('begin')
  await client.query(unguarded)
  await client.query(change)
  const inside = { ...testWorld, owner: client as never }
  // What the invariant asks of the product itself is asked of the same broken database.
  try {
    return await invariant({ ...town, testWorld: inside }).then(
      () => 'nothing was found',
      (why: Error) => why.message,
    )
  } finally {
    await client.query('rollback')
  }
}

const rules = contacts as Readonly<Record<string, (of: typeof town) => Promise<void>>>

test('as it was lived, nothing is found', async () => {
  for (const invariant of Object.values(rules)) await invariant(town)
})

const stories: readonly (readonly [string, string, keyof typeof contacts, RegExp])[] = [
  [
    'an attempt after its permit had expired',
    `update attempt set started_at = started_at + interval '5 minutes'`,
    'everyAttemptHasItsPermit',
    /no allowed permit that was valid/,
  ],
  [
    'an attempt on the permit of another channel',
    `update attempt set channel = 'voice_ai'`,
    'everyAttemptHasItsPermit',
    /no allowed permit/,
  ],
  [
    'an attempt on a refusal',
    `update permit_decision set outcome = 'block', blockers = '[{"ruleId": "X"}]'`,
    'everyAttemptHasItsPermit',
    /no allowed permit/,
  ],
  [
    'an attempt on a Sunday',
    `update permit_decision set decided_at = '2026-11-29T13:00:00Z';
     update attempt set permit_decided_at = '2026-11-29T13:00:00Z',
       started_at = '2026-11-29T13:00:00Z'`,
    'everyAttemptWasLawful',
    /not lawful/,
  ],
  [
    'an attempt a minute before eight',
    `update permit_decision set decided_at = '2026-11-24T10:59:00Z';
     update attempt set permit_decided_at = '2026-11-24T10:59:00Z',
       started_at = '2026-11-24T10:59:00Z'`,
    'everyAttemptWasLawful',
    /not lawful/,
  ],
  [
    'a text without its words',
    `update attempt set channel = 'sms'`,
    'everyTextHasItsAttempt',
    /without its words/,
  ],
  [
    'a refusal that was made a permission afterwards',
    `update permit_decision set judged = jsonb_set(judged, '{now}', '"2026-11-29T13:00:00Z"')`,
    'everyDecisionIsMadeAgainAlike',
    /another one now/,
  ],
]

for (const [story, change, name, why] of stories) {
  test(`${story}: the run fails`, async () => {
    const invariant = rules[name]
    assert.ok(invariant)
    assert.match(await broken(change, invariant), why)
  })
}

test('a call after the person asked us to stop: the run fails', async () => {
  const from = moment('2026-11-24T09:00:00-03:00')
  const stop = { debtorId, contactPointId: null, why: 'opt-out all', from, until: null }
  const found = contacts.nobodyWasReachedAfterAStop({ ...town, stops: [stop] })
  await assert.rejects(found, /after an opt-out/)
  const onlyTexts = { ...stop, why: 'opt-out sms' }
  await contacts.nobodyWasReachedAfterAStop({ ...town, stops: [onlyTexts] })
})

test('a line of the journal that was changed after its night: the run fails', async () => {
  await owner.query('alter table journal_line disable trigger never_changed')
  await owner.query(`update journal_line set actor_name = 'Outra' where what = 'call.dialed'`)
  await assert.rejects(contacts.everySealedDayIsAsItWasSealed(town), /differs from its seal/)
  client.release()
})
