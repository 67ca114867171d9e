import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestWorld } from '../../test/world.ts'
import { chooseKeys, readOwnKeys } from './own-keys-actions.ts'

const { world, newAgency } = await openTestWorld()
const agency = await newAgency()
const ana = agency.person('agent')
const keysOf = async (person: typeof ana) => (await readOwnKeys(world, person)).value.keys

test('whoever never chose anything presses what is shipped', async () => {
  assert.deepEqual(await keysOf(ana), {})
})

test('what is chosen stays, and is only that person’s', async () => {
  const chosen = await chooseKeys(world, ana, { keys: { F8: 'Alt+G', F9: 'F9' } })
  assert.deepEqual(chosen.ok && chosen.value.keys, { F8: 'Alt+G' })
  assert.deepEqual(await keysOf(ana), { F8: 'Alt+G' })
  assert.deepEqual(await keysOf(agency.person('supervisor')), {})
})

test('two deeds on the same keys are refused, and nothing changes', async () => {
  const chosen = await chooseKeys(world, ana, { keys: { F8: 'Alt+J', F9: 'Alt+J' } })
  assert.equal(!chosen.ok && chosen.refusal, 'keys-in-use')
  assert.deepEqual(await keysOf(ana), { F8: 'Alt+G' })
})

test('the shipped ones come back', async () => {
  await chooseKeys(world, ana, { keys: {} })
  assert.deepEqual(await keysOf(ana), {})
})
