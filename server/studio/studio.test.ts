import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { openCall } from '../calls/actions.ts'
import { readBrief } from '../calls/brief-actions.ts'
import type { Person } from '../identity/actor.ts'
import * as drafts from './draft-actions.ts'
import * as versions from './version-actions.ts'

const held = await openTestWorld()
const { world } = held
const place = 'step.listen.say'
const words = {
  'pt-BR': 'Falo da {agency}, em nome de {creditor}. Quero ouvir como foi.',
  es: 'Hablo de {agency}, en nombre de {creditor}. Quiero escuchar cómo fue.',
  en: 'I am with {agency}, for {creditor}. I want to hear how it was.',
}

const refused = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'
const must = <Value>(
  decision: { ok: true; value: Value } | { ok: false; refusal: string },
): Value => {
  assert.ok(decision.ok, refused(decision))
  return decision.value
}

async function office() {
  const agency = await held.newAgency()
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio)
  return {
    ...debtor,
    owner: agency.person('owner'),
    agent: agency.person('agent'),
    agency,
    portfolio,
  }
}

async function changed(owner: Person, lineId = 'listen.on-behalf', revision = 0) {
  const ask = { place, deed: 'change', lineId, words, revision } as const
  return must(await drafts.editDraft(world, owner, ask)).revision
}

async function published(owner: Person, basedOn = 0) {
  const revision = await changed(owner)
  return must(
    await versions.publishDraft(world, owner, { revision, basedOn, reason: 'Ouvir primeiro' }),
  ).version
}

async function heard(agent: Person, callId: string) {
  const brief = must(await world.transaction(agent, (tx) => readBrief(tx, agent, callId)))
  return brief.script.find(({ step }) => step === 'listen')?.say.map(({ text }) => text) ?? []
}

test('what is published is said in the next call, and a call goes on with the words it began', async () => {
  const { owner, agent, debtorId, agency, portfolio } = await office()
  const before = must(await openCall(world, agent, { debtorId })).callId
  assert.equal(await published(owner), 1)
  assert.doesNotMatch((await heard(agent, before)).join(' '), /ouvir como foi/)
  await held.owner.query(
    `update call set state = 'closed', outcome = 'X', closed_at = now()
    where id = $1`,
    [before],
  )
  const other = await newDebtor(held, agency, portfolio, { name: 'João' })
  const asked = { debtorId: other.debtorId }
  assert.equal(refused(await openCall(world, agent, asked)), 'playbook-not-read')
  must(await versions.acknowledge(world, agent, { version: 1 }))
  const after = must(await openCall(world, agent, asked)).callId
  assert.match((await heard(agent, after)).join(' '), /Falo da .*ouvir como foi/)
})

test('the news say what changed since the agent last read it, and nothing once it is read', async () => {
  const { owner, agent } = await office()
  assert.equal(must(await versions.readNews(world, agent)).version, 0)
  await published(owner)
  const news = must(await versions.readNews(world, agent))
  assert.deepEqual([news.version, news.readVersion, news.reasons], [1, 0, ['Ouvir primeiro']])
  assert.deepEqual(
    news.changes.map(({ kind, lineId }) => `${kind} ${lineId}`),
    ['changed listen.on-behalf'],
  )
  assert.equal(
    refused(await versions.acknowledge(world, agent, { version: 7 })),
    'changed-meanwhile',
  )
  must(await versions.acknowledge(world, agent, { version: 1 }))
  must(await versions.acknowledge(world, agent, { version: 1 }))
  assert.deepEqual(must(await versions.readNews(world, agent)).changes, [])
  const [newest] = must(await versions.listAllVersions(world, owner)).items
  assert.deepEqual(newest?.readBy.map(({ name }) => name).sort(), [
    'agent de teste',
    'owner de teste',
  ])
  assert.deepEqual(newest?.unreadBy, ['supervisor de teste'])
})

test('two people who write at once are told, and nothing is lost', async () => {
  const { owner, agency } = await office()
  const other = agency.person('supervisor')
  await changed(owner)
  const late = { place, deed: 'leave-out', lineId: 'listen.keep-you', revision: 0 } as const
  assert.equal(refused(await drafts.editDraft(world, other, late)), 'changed-meanwhile')
  const { draft } = must(await drafts.readPlaybook(world, other))
  assert.equal(draft?.revision, 1)
  assert.deepEqual(draft?.changes.length, 1)
})

test('whose debt it is cannot be left unsaid', async () => {
  const { owner } = await office()
  const leave = { place, deed: 'leave-out', lineId: 'listen.on-behalf', revision: 0 } as const
  const { revision } = must(await drafts.editDraft(world, owner, leave))
  const asked = { revision, basedOn: 0, reason: 'Mais curto' }
  const answer = await versions.publishDraft(world, owner, asked)
  assert.equal(refused(answer), 'playbook-not-fit')
  assert.ok(!answer.ok && answer.facts.rule === 'must-say')
})

test('an older version comes back as a new one, and the history keeps both', async () => {
  const { owner } = await office()
  await published(owner)
  const back = { version: 0, basedOn: 1, reason: 'Volta ao de antes' }
  assert.equal(must(await versions.restoreVersion(world, owner, back)).version, 2)
  const { items, inForce } = must(await versions.listAllVersions(world, owner))
  assert.deepEqual([inForce, items.map(({ version }) => version)], [2, [2, 1]])
  const same = must(await versions.compareVersions(world, owner, { version: 2, since: 0 }))
  assert.deepEqual(same.changes, [])
  assert.equal(refused(await versions.restoreVersion(world, owner, back)), 'changed-meanwhile')
  const again = { ...back, basedOn: 2 }
  assert.equal(refused(await versions.restoreVersion(world, owner, again)), 'nothing-changed')
  assert.equal(
    refused(await versions.restoreVersion(world, owner, { ...again, version: 9 })),
    'unknown-version',
  )
})

test('a draft that was begun before another version says so, and may go on over it', async () => {
  const { owner, agency } = await office()
  await published(owner)
  const leave = { place, deed: 'leave-out', lineId: 'listen.keep-you', revision: 0 } as const
  const { revision } = must(await drafts.editDraft(world, agency.person('supervisor'), leave))
  must(await versions.restoreVersion(world, owner, { version: 0, basedOn: 1, reason: 'Volta' }))
  const asked = { revision, basedOn: 1, reason: 'Mais curto' }
  assert.equal(refused(await versions.publishDraft(world, owner, asked)), 'changed-meanwhile')
  const rebased = must(await drafts.rebaseDraft(world, owner, { revision, basedOn: 2 }))
  const now = { ...asked, revision: rebased.revision, basedOn: 2 }
  assert.equal(must(await versions.publishDraft(world, owner, now)).version, 3)
})

test('agents read the playbook, and do not write it', async () => {
  const { agent } = await office()
  assert.equal(refused(await drafts.readPlaybook(world, agent)), 'not-allowed')
  const asked = { revision: 0, basedOn: 0, reason: 'Meu jeito' }
  assert.equal(refused(await versions.publishDraft(world, agent, asked)), 'not-allowed')
})

test('a published version never changes', async () => {
  const { owner } = await office()
  await published(owner)
  await assert.rejects(
    world.transaction(owner, (tx) => tx.run`update playbook_version set reason = 'outra'`),
    /permission denied/,
  )
})
