import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { recordDebtPayment } from '../payments/actions.ts'
import { undoMatch } from '../payments/rest-actions.ts'
import { listDuties } from './duty-store.ts'
import { followAll, followDebtor } from './follow-actions.ts'
import * as acts from './measure-actions.ts'
import { listMeasures } from './measure-store.ts'
import { proveDelivery, sendNotice, withdrawNotice } from './notice-actions.ts'

const testWorld = await openTestWorld()
const { world, clock, owner, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]
await owner.query(`update creditor set sector = 'telecom_isp' where id = $1`, [
  portfolio.creditorId,
])

const start = '2026-11-24T10:00:00-03:00'
const at = (day: string) => clock.set(`${day}T10:00:00-03:00`)
const evidence = 'Protocolo 123 do birô'

async function somebody(...dueDays: string[]) {
  clock.set(start)
  const items = dueDays.map((dueOn) => ({ dueOn, cents: 10000 }))
  const made = await newDebtor(testWorld, agency, portfolio, { items })
  const { rows } = await owner.query<{ id: string }>(
    'select debt_id as id from debt_item where id = $1',
    [made.itemIds[0]],
  )
  return { ...made, debtId: rows[0]?.id ?? '' }
}

async function asked(debtId: string, act: 'negativate' | 'suspend_service' | 'protest') {
  const registry = act === 'suspend_service' ? '' : 'Serasa'
  const made = await acts.askMeasure(world, supervisor, { debtId, act, registry })
  assert.ok(made.ok, JSON.stringify(made))
  return made.value.measureId
}

async function told(measureId: string, deliveredOn: string, proof: 'reply' | 'none' = 'reply') {
  const sent = await sendNotice(world, supervisor, { measureId, channel: 'letter' })
  assert.ok(sent.ok, JSON.stringify(sent))
  at(deliveredOn)
  const { noticeId } = sent.value
  const given = { noticeId, deliveredOn, proof, reference: 'AR 123' }
  assert.ok((await proveDelivery(world, supervisor, given)).ok)
  return noticeId
}

const done = (measureId: string, doneOn: string) =>
  acts.markDone(world, supervisor, { measureId, doneOn, evidence })
const refusal = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? 'done' : answer.refusal)
const state = async (measureId: string) => {
  const read = () =>
    world.transaction(supervisor, (tx) => listMeasures(tx, { measureIds: [measureId] }))
  return (await read())[0]?.state
}
const duties = async (debtorId: string) => {
  const found = await world.transaction(supervisor, (tx) => listDuties(tx, { debtorId }))
  return found.map(({ act, cause, dueOn, state: now }) => `${act} ${cause} ${dueOn} ${now}`)
}
let keys = 0
const paying = async (debtorId: string, amountCents: number) => {
  keys += 1
  const paidOn = clock.now().toString().slice(0, 10)
  const paid = await recordDebtPayment(world, supervisor, {
    ...{ debtorId, portfolioId: portfolio.portfolioId, amountCents, paidOn },
    means: 'transfer',
    note: '',
    requestKey: `pagamento-${keys}`,
  })
  assert.ok(paid.ok)
  return paid.value.paymentId
}

test('a name is listed ten days after a proven notice, and not by anybody before', async () => {
  const { debtId } = await somebody('2026-10-10')
  const measureId = await asked(debtId, 'negativate')
  assert.equal(refusal(await done(measureId, '2026-11-24')), 'act-blocked')
  await told(measureId, '2026-11-25')
  at('2026-12-05')
  const blocked = await done(measureId, '2026-12-05')
  assert.ok(!blocked.ok && blocked.refusal === 'act-blocked')
  assert.equal(blocked.facts.from, '2026-12-06')
  at('2026-12-06')
  assert.equal(refusal(await done(measureId, '2026-12-05')), 'act-blocked')
  const byAgent = { measureId, doneOn: '2026-12-06', evidence }
  assert.equal(refusal(await acts.markDone(world, agent, byAgent)), 'not-allowed')
  assert.equal(refusal(await done(measureId, '2026-12-06')), 'done')
  assert.equal(refusal(await done(measureId, '2026-12-06')), 'measure-ended')
})

test('a message that nobody is known to have read does not count; nor one withdrawn', async () => {
  const { debtId, contactPointId } = await somebody('2026-10-10')
  const measureId = await asked(debtId, 'negativate')
  const by = { measureId, channel: 'whatsapp', contactPointId } as const
  const sent = await sendNotice(world, supervisor, by)
  assert.ok(sent.ok, JSON.stringify(sent))
  assert.match(sent.value.link ?? '', /^https:\/\/wa\.me\/55\d+\?text=Vale%20Fibra/)
  assert.match(sent.value.text, /CNPJ 11\.222\.333\/0001-81/)
  const { noticeId } = sent.value
  const given = { noticeId, deliveredOn: '2026-11-24', reference: 'dois tracos' }
  assert.ok((await proveDelivery(world, supervisor, { ...given, proof: 'none' })).ok)
  at('2026-12-20')
  assert.equal(refusal(await done(measureId, '2026-12-20')), 'act-blocked')
  const again = { ...given, proof: 'read-receipt' } as const
  assert.equal(refusal(await proveDelivery(world, supervisor, again)), 'delivery-known')
  const paper = await told(measureId, '2026-12-21')
  const reason = 'Endereço errado'
  assert.ok((await withdrawNotice(world, supervisor, { noticeId: paper, reason })).ok)
  at('2027-01-20')
  assert.equal(refusal(await done(measureId, '2027-01-20')), 'act-blocked')
})

test('a notice is not handed to where others read it, though the person named the number', async () => {
  const { debtId, debtorId } = await somebody('2026-10-10')
  const { rows } = await owner.query<{ id: string }>(
    `insert into contact_point (agency_id, debtor_id, kind, value, phone_type, holder, provenance,
       noted_at)
     values ($1, $2, 'phone', '+5511970000001', 'mobile', 'workplace', 'consumer_provided', now())
     returning id`,
    [agency.agencyId, debtorId],
  )
  const measureId = await asked(debtId, 'negativate')
  const by = { channel: 'whatsapp', contactPointId: rows[0]?.id ?? '' } as const
  const sent = await sendNotice(world, supervisor, { measureId, ...by })
  assert.equal(refusal(sent), 'contact-blocked')
})

test('a service is cut from the sixteenth day after the notice, never on a Friday', async () => {
  const { debtId } = await somebody('2026-10-10')
  const measureId = await asked(debtId, 'suspend_service')
  await told(measureId, '2026-11-25')
  at('2026-12-10')
  assert.equal(refusal(await done(measureId, '2026-12-10')), 'act-blocked')
  at('2026-12-11')
  const friday = await done(measureId, '2026-12-11')
  assert.ok(!friday.ok)
  assert.equal(friday.facts.ruleId, 'BR-L14015')
  assert.equal(friday.facts.from, '2026-12-14')
  at('2026-12-14')
  assert.equal(refusal(await done(measureId, '2026-12-14')), 'done')
})

test('a notice leaves once a day by each way, and a second press leaves no second paper', async () => {
  const { debtId, debtorId } = await somebody('2026-10-10')
  const measureId = await asked(debtId, 'negativate')
  const send = () => sendNotice(world, supervisor, { measureId, channel: 'letter' })
  assert.ok((await send()).ok)
  assert.equal(refusal(await send()), 'notice-sent-today')
  const { rows } = await owner.query(
    `select 1 from document where kind = 'notice' and debtor_id = $1`,
    [debtorId],
  )
  assert.equal(rows.length, 1)
})

test('the same act is asked for once, and again once it has ended', async () => {
  const { debtId } = await somebody('2026-10-10')
  const measureId = await asked(debtId, 'negativate')
  const again = { debtId, act: 'negativate', registry: 'SERASA' } as const
  assert.equal(refusal(await acts.askMeasure(world, supervisor, again)), 'measure-known')
  const reason = 'Cliente ligou'
  assert.ok((await acts.withdrawMeasure(world, supervisor, { measureId, reason })).ok)
  assert.equal(refusal(await acts.askMeasure(world, supervisor, again)), 'done')
})

test('paid and still listed: five business days, then off the list, once', async () => {
  const { debtId, debtorId } = await somebody('2026-10-10')
  const sinceOn = '2026-10-30'
  const given = { debtId, act: 'negativate', registry: 'SPC', sinceOn, evidence } as const
  const found = await acts.recordPast(world, supervisor, given)
  assert.ok(found.ok, JSON.stringify(found))
  assert.deepEqual(await duties(debtorId), [])
  await paying(debtorId, 10340)
  await followDebtor(world, agency.agencyId, debtorId)
  assert.deepEqual(await duties(debtorId), ['delist paid 2026-12-01 open'])
  await followAll(world, agency.agencyId)
  assert.deepEqual(await duties(debtorId), ['delist paid 2026-12-01 open'])
  at('2026-11-26')
  const { measureId } = found.value
  const off = { measureId, endedOn: '2026-11-26', evidence }
  assert.ok((await acts.undoMeasure(world, supervisor, off)).ok)
  assert.deepEqual(await duties(debtorId), ['delist paid 2026-12-01 done'])
  assert.equal(refusal(await acts.undoMeasure(world, supervisor, off)), 'measure-ended')
  assert.equal(await state(measureId), 'ended')
})

test('money that goes back takes the duty with it', async () => {
  const { debtId, debtorId } = await somebody('2026-10-10')
  const given = { debtId, act: 'negativate', registry: '', sinceOn: null, evidence } as const
  assert.ok((await acts.recordPast(world, supervisor, given)).ok)
  const paymentId = await paying(debtorId, 10340)
  await followDebtor(world, agency.agencyId, debtorId)
  assert.deepEqual(await duties(debtorId), ['delist paid 2026-12-01 open'])
  const undone = await undoMatch(world, supervisor, { paymentId, reason: 'De outra pessoa' })
  assert.ok(undone.ok)
  await followDebtor(world, agency.agencyId, debtorId)
  assert.deepEqual(await duties(debtorId), ['delist paid 2026-12-01 dropped'])
})

test('what happened after the debt came here is no past fact', async () => {
  const { debtId } = await somebody('2026-10-10')
  at('2026-12-24')
  const given = {
    debtId,
    act: 'negativate',
    registry: '',
    sinceOn: '2026-11-25',
    evidence,
  } as const
  assert.equal(refusal(await acts.recordPast(world, supervisor, given)), 'not-past')
  const before = { ...given, sinceOn: '2026-11-24' }
  assert.equal(refusal(await acts.recordPast(world, supervisor, before)), 'done')
})

test('a debt past its years is neither listed nor protested', async () => {
  const { debtId } = await somebody('2021-11-23')
  for (const act of ['negativate', 'protest'] as const) {
    const said = await acts.askMeasure(world, supervisor, { debtId, act, registry: 'X' })
    assert.ok(!said.ok)
    assert.equal(said.facts.ruleId, act === 'negativate' ? 'BR-CDC-43-1' : 'BR-CC-206')
  }
})

test('paid before it was done, the wish is set aside', async () => {
  const { debtId, debtorId } = await somebody('2026-10-10')
  const measureId = await asked(debtId, 'negativate')
  await paying(debtorId, 10340)
  await followDebtor(world, agency.agencyId, debtorId)
  assert.equal(await state(measureId), 'withdrawn')
})
