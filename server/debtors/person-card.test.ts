import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/person-card.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { loadContactFacts } from '../outreach/facts-store.ts'
import { addAddress, leaveAddress, setAddressing } from './address-actions.ts'
import { listAddressLines } from './address-store.ts'
import { findDebtor } from './store.ts'

const held = await openTestWorld()
const { world, clock } = held
clock.set('2026-11-24T10:00:00-03:00')
const agency = await held.newAgency()
const ana = agency.person('agent')
const portfolio = await newPortfolio(held, agency)

const inside = <Value>(work: Parameters<typeof world.transaction<Value>>[1]) =>
  world.transaction(ana, work)
const linesOf = (debtorId: string) => inside((tx) => listAddressLines(tx, debtorId))

const said = { provenance: 'consumer_provided', way: 'call', evidence: 'disse na ligação' } as const
const give = (debtorId: string, more: Partial<AskOf<typeof api.addAddress>>) =>
  addAddress(world, ana, { debtorId, isMove: false, ...said, ...more })

test('an address is kept with who gave it, how, and through which call', async () => {
  const { debtorId } = await newDebtor(held, agency, portfolio)
  const callId = '01990000-0000-7000-8000-000000000001'
  const given = await give(debtorId, { postalCode: '88100-000', city: 'São José', callId })
  assert.ok(given.ok)
  const line = (await linesOf(debtorId)).find(({ id }) => id === given.value.addressId)
  assert.deepEqual(
    [line?.provenance, line?.way, line?.callId, line?.evidence, line?.byName],
    ['consumer_provided', 'call', callId, 'disse na ligação', ana.name],
  )
  assert.equal(String(line?.confirmedOn), '2026-11-24')
})

test('what a person gave needs its way and its proof', async () => {
  const { debtorId } = await newDebtor(held, agency, portfolio)
  const bare = { isMove: false, provenance: 'consumer_provided', postalCode: '88100000' } as const
  const unproved = await addAddress(world, ana, { debtorId, ...bare })
  assert.deepEqual(!unproved.ok && unproved.refusal, 'evidence-missing')
  const fromContract = await addAddress(world, ana, {
    ...{ debtorId, ...bare },
    provenance: 'creditor_contract',
  })
  assert.ok(fromContract.ok)
})

test('who moved is called by the hours of the new place; the old one stays to be read', async () => {
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  await give(debtorId, { state: 'AM', isMove: true })
  const lines = await linesOf(debtorId)
  assert.deepEqual(
    lines.map(({ state, leftOn, leftBecause }) => [state, leftOn && String(leftOn), leftBecause]),
    [
      ['AM', null, null],
      ['SP', '2026-11-24', 'moved'],
    ],
  )
  const asked = { channel: 'voice_manual', purpose: 'collection' } as const
  const [facts] = await inside((tx) => loadContactFacts(tx, [{ debtorId, contactPointId }], asked))
  assert.deepEqual(
    facts?.addresses.map(({ jurisdiction }) => jurisdiction),
    ['BR-AM'],
  )
})

test('an address that was left is left once, and may be lived in again', async () => {
  const { debtorId } = await newDebtor(held, agency, portfolio)
  const [line] = await linesOf(debtorId)
  const addressId = line?.id ?? ''
  assert.ok((await leaveAddress(world, ana, { addressId, why: 'A carta voltou' })).ok)
  const twice = await leaveAddress(world, ana, { addressId, why: 'De novo' })
  assert.equal(!twice.ok && twice.refusal, 'nothing-to-correct')
  await give(debtorId, { city: 'São Paulo', state: 'SP', postalCode: '01310-100' })
  const again = await linesOf(debtorId)
  assert.deepEqual(
    again.map(({ id, leftOn, provenance }) => [id, leftOn, provenance]),
    [[addressId, null, 'consumer_provided']],
  )
})

test('how somebody likes to be spoken to is kept, in a word of their language', async () => {
  const { debtorId } = await newDebtor(held, agency, portfolio)
  const wish = { debtorId, preferredName: ' Dona  Maria ', treatment: 'a senhora' } as const
  assert.ok((await setAddressing(world, ana, wish)).ok)
  const debtor = await inside((tx) => findDebtor(tx, debtorId))
  assert.deepEqual([debtor?.preferredName, debtor?.treatment], ['Dona Maria', 'a senhora'])
  const same = await setAddressing(world, ana, wish)
  assert.equal(!same.ok && same.refusal, 'nothing-to-correct')
  const foreign = await setAddressing(world, ana, { ...wish, treatment: 'usted' })
  assert.equal(!foreign.ok && foreign.refusal, 'treatment-of-another-language')
})
