import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestWorld } from '../../test/world.ts'
import { refuseUnkind } from './kind-actions.ts'

const { world, newAgency, owner } = await openTestWorld()

test('a note that judges somebody is refused with better words, and the refusal is kept', async () => {
  const agency = await newAgency()
  const ana = agency.person('agent')
  const answer = await refuseUnkind(world, ana, { note: 'Cliente caloteiro, não ligar.' })
  assert.ok(!answer.ok)
  assert.equal(answer.refusal, 'unkind-words')
  assert.deepEqual([answer.facts.field, answer.facts.match], ['note', 'caloteiro'])
  const { rows } = await owner.query(
    'select place, category, match, by_name from word_refusal where agency_id = $1',
    [agency.agencyId],
  )
  assert.deepEqual(rows, [
    { place: 'note', category: 'C-RIDICULE', match: 'caloteiro', by_name: ana.name },
  ])
})

test('a note may tell of courts, of the police, of what somebody said, of a hard time', async () => {
  const ana = (await newAgency()).person('agent')
  for (const note of [
    'Cliente disse que vai ao fórum amanhã.',
    'Cliente relatou que foi chamado de caloteiro por outra empresa.',
    'A polícia esteve no bairro, não conseguiu ir ao banco.',
    'Perdeu o emprego, pediu prazo até dia 15.',
  ])
    assert.ok((await refuseUnkind(world, ana, { note })).ok, note)
})

test('every reason that a person types is read, in either language of the floor', async () => {
  const agency = await newAgency()
  const inEnglish = { ...agency.person('supervisor'), locale: 'en' as const }
  for (const field of ['reason', 'evidence', 'comment', 'why', 'answer'])
    for (const text of ['é um vagabundo', 'es un ratero'])
      assert.ok(!(await refuseUnkind(world, inEnglish, { [field]: text })).ok, text)
  assert.ok((await refuseUnkind(world, inEnglish, { reason: 'duplicate' })).ok)
})
