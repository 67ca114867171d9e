import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { allLeftWords } from '../playbook/left-words.ts'
import { check } from '../wording/check.ts'
import { openCall, seeBrief } from './actions.ts'
import { dial } from './dial-actions.ts'
import { leaveMessage } from './left-message-actions.ts'

const held = await openTestWorld()
const { world, owner } = held

async function prepared() {
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  const portfolio = await newPortfolio(held, agency)
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  const opened = await openCall(world, ana, { debtorId })
  assert.ok(opened.ok)
  const { callId } = opened.value
  await seeBrief(world, ana, callId)
  return { ana, callId, contactPointId, debtorId }
}

test('a message is kept in the words of the screen, once, by the rules of its place', async () => {
  const { ana, callId, contactPointId, debtorId } = await prepared()
  const dialed = await dial(world, ana, { callId, contactPointId })
  assert.ok(dialed.ok && dialed.value.permit.isAllowed)
  for (let time = 0; time < 2; time += 1)
    assert.ok((await leaveMessage(world, ana, { callId, audience: 'third_party' })).ok)
  assert.ok((await leaveMessage(world, ana, { callId, audience: 'voicemail' })).ok)
  const { rows } = await owner.query(
    'select audience, pack_id, text from message_left where debtor_id = $1 order by audience',
    [debtorId],
  )
  assert.deepEqual(
    rows.map(({ audience, pack_id }) => [audience, pack_id]),
    [
      ['third_party', 'BR'],
      ['voicemail', 'BR'],
    ],
  )
  assert.match(rows[0].text, /assunto pessoal/)
  assert.doesNotMatch(rows[0].text + rows[1].text, /[{}]|R\$|dívida|fatura/)
})

test('nobody leaves a message without a call that was made', async () => {
  const { ana, callId } = await prepared()
  const left = await leaveMessage(world, ana, { callId, audience: 'voicemail' })
  assert.ok(!left.ok && left.refusal === 'not-dialing')
})

test('what is left tells nothing of a debt, by the rules of any place', () => {
  for (const { packId, thirdParty, voicemail } of allLeftWords)
    for (const locale of ['pt-BR', 'es'] as const) {
      for (const line of thirdParty)
        assert.deepEqual(check({ text: line[locale], locale, audience: 'third_party' }), [], packId)
      assert.deepEqual(
        check({ text: voicemail[locale], locale, audience: 'voicemail' }),
        [],
        packId,
      )
    }
})
