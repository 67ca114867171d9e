import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { moreItems, newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { followUpAgreements } from '../agreements/night-actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { previewPermits } from '../outreach/actions.ts'
import { handPayment } from '../outreach/payment-actions.ts'
import { planDay } from '../planning/actions.ts'
import type { StopChannel } from '../stops/stop.ts'
import { stopCodes } from '../stops/stop-kinds.ts'
import { openCall, seeBrief } from './actions.ts'
import { callbackHours } from './callback-actions.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { liftStop, nameRepresentative } from './lift-actions.ts'
import { placeStop } from './stop-actions.ts'
import { recordWrongPerson } from './wrong-person-actions.ts'

const zone = 'America/Sao_Paulo'
const held = await openTestWorld('2026-11-24T10:00:00-03:00')
const { world, clock, owner } = held

const rows = async (text: string, ...values: unknown[]) =>
  (await owner.query<Record<string, unknown>>(text, values)).rows
const count = async (text: string, ...values: unknown[]) =>
  Number((await rows(`select count(*) from ${text}`, ...values))[0]?.count)

/** Maria: one agreement, one free debt, her own phone and one at work, and all that can wait. */
async function maria() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const { agencyId } = agency
  const [ana, rita] = [agency.person('agent'), agency.person('supervisor')]
  const agreedWith = await newPortfolio(held, agency, 'Vale Fibra')
  const owes = await newPortfolio(held, agency, 'Rio Fibra')
  const { debtorId, contactPointId } = await newDebtor(held, agency, agreedWith)
  await moreItems(held, agency, owes, debtorId, [{ cents: 30000, dueOn: '2026-10-01' }])
  const [work] = await rows(
    `insert into contact_point (agency_id, debtor_id, kind, value, phone_type, holder, provenance,
       noted_at)
     values ($1, $2, 'phone', '+551140000001', 'landline', 'workplace', 'consumer_provided', now())
     returning id`,
    agencyId,
    debtorId,
  )
  const workId = String(work?.id)
  const made = await makeOffers(world, ana, { debtorId, portfolioId: agreedWith.portfolioId })
  assert.ok(made.ok)
  const offer = made.value.items.find(({ quote }) => quote.shape === 'smallest-monthly')
  const accepted = await acceptOffer(world, ana, offer?.offerId ?? '')
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const callback = (portfolioId: string, pointId: string, at: string) =>
    owner.query(
      `insert into callback (agency_id, debtor_id, portfolio_id, creditor_id, contact_point_id, at)
       select $1, $2, id, creditor_id, $4, $5 from portfolio where id = $3`,
      [agencyId, debtorId, portfolioId, pointId, at],
    )
  await planDay(world, agencyId)
  await callback(owes.portfolioId, contactPointId, '2026-11-25T10:00:00-03:00')
  await callback(agreedWith.portfolioId, workId, '2026-11-26T10:00:00-03:00')
  await owner.query(
    `insert into follow_up_note (agency_id, agreement_id, creditor_id, n, kind, for_day, noted_at)
     values ($1, $2, $3, 1, 'remind', '2026-11-01', now())`,
    [agencyId, agreementId, agreedWith.creditorId],
  )
  await owner.query(
    `insert into approval_request (agency_id, debtor_id, portfolio_id, creditor_id, asked,
       balance_cents, discount_cents, total_cents, agent_discount_cents_max, approver, reason,
       asked_by_id, asked_by, asked_at, expires_at)
     values ($1, $2, $3, $4, '{}', 1000, 500, 500, 100, 'supervisor', 'pediu', 'ana', 'Ana', now(),
       now() + interval '10 years')`,
    [agencyId, debtorId, owes.portfolioId, owes.creditorId],
  )
  const about = { debtorId, contactPointId, workId, agreementId, portfolioId: owes.portfolioId }
  return { agency, agencyId, ana, rita, ...about }
}
type Maria = Awaited<ReturnType<typeof maria>>

const said = {
  channel: null as StopChannel | null,
  contactPointId: null,
  untilOn: null,
  evidence: 'disse ao telefone',
  door: 'call' as const,
  callId: null,
  protocol: null,
}

async function refusedBy(m: Maria, contactPointId: string): Promise<string> {
  const [preview] = await world.transaction(m.ana, (tx) =>
    previewPermits(tx, [{ debtorId: m.debtorId, contactPointId }], {
      channel: 'voice_manual',
      purpose: 'collection',
    }),
  )
  const decision = preview?.decision
  return decision?.ok === false ? decision.blockers.map(({ ruleId }) => ruleId).join(' ') : ''
}

/** What each door says now, the last two after the next nights. */
async function doors(m: Maria) {
  const { ana, debtorId, agreementId, agencyId, portfolioId } = m
  const share = await handPayment(world, ana, {
    ...{ agreementId, n: 1, channel: 'whatsapp', occasion: 'ours' },
    contactPointId: m.contactPointId,
  })
  assert.ok(share.ok)
  const offers = await makeOffers(world, ana, { debtorId, portfolioId })
  const now = {
    own: await refusedBy(m, m.contactPointId),
    work: await refusedBy(m, m.workId),
    callbacks: await count(`callback where state = 'waiting' and debtor_id = $1`, debtorId),
    today: await count(`plan_item where day = '2026-11-24' and debtor_id = $1`, debtorId),
    approvals: await count(`approval_request where state = 'asked' and debtor_id = $1`, debtorId),
    share: share.value.permit.blockers[0]?.ruleId ?? 'sent',
    offers: offers.ok ? 'made' : offers.refusal,
  }
  clock.set('2026-12-20T03:00:00-03:00')
  await planDay(world, agencyId)
  await owner.query(`delete from follow_up_note where agreement_id = $1`, [agreementId])
  await owner.query(`update instalment set due_on = '2026-12-21' where agreement_id = $1`, [
    agreementId,
  ])
  await followUpAgreements(world, agencyId)
  const notes = await count(`follow_up_note where agreement_id = $1`, agreementId)
  const planned = await count(`plan_item where day = '2026-12-20' and debtor_id = $1`, debtorId)
  for (const day of ['2027-03-20', '2027-03-30', '2027-04-10']) {
    clock.set(`${day}T03:00:00-03:00`)
    await followUpAgreements(world, agencyId)
  }
  const [agreement] = await rows('select state from agreement where id = $1', agreementId)
  return { ...now, planned: Math.min(planned, 1), notes, ends: agreement?.state }
}

const open = {
  own: '',
  work: '',
  callbacks: 2,
  today: 2,
  approvals: 1,
  share: 'sent',
  offers: 'made',
  planned: 1,
  notes: 1,
  ends: 'broken',
}
const shut = { callbacks: 0, today: 0, approvals: 0, planned: 0, notes: 0, ends: 'open' }
const by = (ruleId: string) => ({ own: ruleId, work: ruleId })

/** Every stop at every door: what differs from a day without any. */
const stories: Readonly<Record<string, object>> = {
  nothing: {},
  cease: {
    ...{ ...by('ALL-OPT-OUT'), callbacks: 0, today: 0, share: 'ALL-OPT-OUT' },
    ...{ planned: 0, notes: 0 },
  },
  'channel voice': { ...by('ALL-OPT-OUT'), callbacks: 0, today: 0, planned: 0 },
  'channel whatsapp': { share: 'ALL-OPT-OUT' },
  'channel sms': {},
  'not-at-work': { work: 'ALL-NOT-AT-WORK', callbacks: 1 },
  deceased: {
    ...shut,
    ...by('ALL-HOLD-DECEASED'),
    share: 'ALL-HOLD-DECEASED',
    offers: 'undue-deceased',
  },
  minor: { ...shut, ...by('ALL-HOLD-MINOR'), share: 'ALL-HOLD-MINOR', offers: 'undue-minor' },
  lawyer: { ...shut, ...by('ALL-HOLD-LAWYER'), share: 'ALL-HOLD-LAWYER' },
  illness: { ...shut, ...by('ALL-HOLD-ILLNESS'), share: 'ALL-HOLD-ILLNESS', ends: 'broken' },
  disputed: {
    ...shut,
    ...by('ALL-HOLD-DISPUTED'),
    share: 'ALL-HOLD-DISPUTED',
    offers: 'undue-disputed',
  },
  hardship: {
    ...{ ...shut, ...by('ALL-HOLD-OTHER'), share: 'ALL-HOLD-OTHER' },
    ...{ approvals: 1, ends: 'broken' },
  },
  'payment-claimed': {
    ...{ ...by('ALL-HOLD-PAID'), callbacks: 0, today: 0, share: 'ALL-HOLD-PAID' },
  },
  complaint: { ...shut, ...by('ALL-HOLD-COMPLAINT'), share: 'ALL-HOLD-COMPLAINT' },
  technical: {
    ...{ ...by('ALL-HOLD-OTHER'), callbacks: 1, today: 0, share: 'ALL-HOLD-OTHER' },
  },
  other: {
    ...{ ...by('ALL-HOLD-OTHER'), callbacks: 0, today: 0, share: 'ALL-HOLD-OTHER' },
    ...{ planned: 0, notes: 0 },
  },
}

for (const [story, differs] of Object.entries(stories)) {
  test(`${story}: the list, the dial, callbacks, messages, offers and the nights all know`, async () => {
    const m = await maria()
    const [kind = '', channel] = story.split(' ')
    const asked = { ...said, kind, channel: (channel ?? null) as StopChannel | null }
    if (kind !== 'nothing') {
      const placed = await placeStop(world, m.ana, { ...asked, debtorId: m.debtorId })
      assert.ok(placed.ok, placed.ok ? '' : placed.refusal)
    }
    assert.deepEqual(await doors(m), { ...open, ...differs })
  })
}

test('every kind of stop has its story', () => {
  const told = new Set(Object.keys(stories).map((story) => story.split(' ')[0]))
  assert.deepEqual(
    stopCodes.filter((code) => !told.has(code)),
    ['wrong-person'],
    'which has stories of its own',
  )
})

test('a pause of two days leaves the call that was arranged for the third', async () => {
  const m = await maria()
  const placed = await placeStop(world, m.ana, { ...said, kind: 'technical', debtorId: m.debtorId })
  assert.ok(placed.ok)
  const left = await rows(
    `select at::text from callback where state = 'waiting'
    and debtor_id = $1`,
    m.debtorId,
  )
  assert.deepEqual(
    left.map(({ at }) => moment(String(at).replace(' ', 'T')).toString()),
    ['2026-11-26T13:00:00Z'],
  )
})

test('somebody else is on the person when a supervisor places a stop: the next dial is refused', async () => {
  const m = await maria()
  const { debtorId, portfolioId, contactPointId } = m
  const opened = await openCall(world, m.ana, { debtorId, portfolioId })
  assert.ok(opened.ok)
  const { callId } = opened.value
  await seeBrief(world, m.ana, callId)
  const asked = { ...said, kind: 'minor', debtorId, door: 'person-page' as const }
  assert.ok((await placeStop(world, m.rita, asked)).ok)
  const dialed = await dial(world, m.ana, { callId, contactPointId })
  assert.ok(dialed.ok)
  assert.equal(dialed.value.attemptId, null)
  assert.deepEqual(
    dialed.value.permit.blockers.map(({ ruleId }) => ruleId),
    ['ALL-HOLD-MINOR'],
  )
})

test('nobody books a call with whom may not be called, and the picker shows no hour', async () => {
  const m = await maria()
  const { debtorId, portfolioId, contactPointId, ana } = m
  const opened = await openCall(world, ana, { debtorId, portfolioId })
  assert.ok(opened.ok)
  const { callId } = opened.value
  await seeBrief(world, ana, callId)
  assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
  const asked = { ...said, kind: 'illness', debtorId, untilOn: null, callId }
  assert.ok((await placeStop(world, ana, asked)).ok)
  const hours = await world.transaction(ana, (tx) => callbackHours(tx, { debtorId }))
  assert.ok(hours.ok && hours.value.days.every(({ windows }) => windows.length === 0))
  const at = '2026-11-25T10:00:00-03:00'
  const booked = await closeCall(world, ana, {
    callId,
    outcome: 'NMOM',
    note: '',
    fields: {},
    callbackAt: at,
  })
  assert.equal(!booked.ok && booked.refusal, 'contact-stopped')
})

test('the same stop twice is one stop; another day moves it', async () => {
  const m = await maria()
  const place = async (more: object) => {
    const answer = await placeStop(world, m.ana, {
      ...said,
      kind: 'hardship',
      debtorId: m.debtorId,
      ...more,
    })
    assert.ok(answer.ok)
    return answer.value.stopId
  }
  const first = await place({})
  assert.equal(await place({}), first)
  assert.equal(
    await place({
      untilOn: (await world.transaction(m.ana, async (tx) => tx.today)).add({ days: 6 }),
    }),
    first,
  )
  const [hold] = await rows(
    'select until_on::text as until from hold where debtor_id = $1',
    m.debtorId,
  )
  assert.equal(hold?.until, '2026-11-30')
  clock.set('2026-11-30T10:00:00-03:00')
  assert.equal(await refusedBy(m, m.contactPointId), '', 'it is over by itself')
  assert.notEqual(await place({}), first, 'and may be placed anew')
})

test('a pause said again is never shorter by itself, and its new day stands in the history', async () => {
  const m = await maria()
  const on = (days: number) =>
    moment(`${clock.now()}`).toZonedDateTimeISO(zone).toPlainDate().add({ days })
  const place = async (kind: string, more: object = {}) => {
    const about = { ...said, ...more, kind, debtorId: m.debtorId }
    assert.ok((await placeStop(world, m.ana, about)).ok)
    const [hold] = await rows(
      `select until_on::text as until from hold where debtor_id = $1 and reason = $2`,
      ...[m.debtorId, kind],
    )
    return hold?.until
  }
  assert.equal(await place('illness', { untilOn: on(120) }), `${on(120)}`)
  assert.equal(await place('illness'), `${on(120)}`, 'the usual thirty days are fewer')
  assert.equal(await place('illness', { untilOn: on(30), isUsualDay: true }), `${on(120)}`)
  assert.equal(await place('payment-claimed', { untilOn: on(10) }), `${on(10)}`)
  assert.equal(await place('payment-claimed', { untilOn: on(1) }), `${on(10)}`, 'agents lift none')
  assert.equal(await place('illness', { untilOn: on(150) }), `${on(150)}`)
  const lines = await count(
    `journal_line where what = 'debtor.hold-placed' and facts ->> 'reason' = 'illness'
       and facts ->> 'untilOn' = $2 and debtor_id = $1`,
    ...[m.debtorId, `${on(150)}`],
  )
  assert.equal(lines, 1)
})

test('a lawyer whose e-mail is mistyped is not kept by halves', async () => {
  const m = await maria()
  const placed = await placeStop(world, m.ana, { ...said, kind: 'lawyer', debtorId: m.debtorId })
  assert.ok(placed.ok)
  const lawyer = { stopId: placed.value.stopId, name: 'Dra. Lia', registration: 'OAB/SP 1' }
  const ways = { phone: '11 98765-0001', email: 'lia arroba' }
  const named = await nameRepresentative(world, m.ana, { ...lawyer, ...ways })
  assert.equal(!named.ok && named.refusal, 'invalid-email')
  assert.equal(
    await count(`contact_point where debtor_id = $1 and holder = 'lawyer'`, m.debtorId),
    0,
  )
})

test('who may lift, with what: an agent what the person asked, a supervisor the rest', async () => {
  const m = await maria()
  const place = async (kind: string) => {
    const placed = await placeStop(world, m.ana, { ...said, kind, debtorId: m.debtorId })
    assert.ok(placed.ok)
    return placed.value.stopId
  }
  const lift = async (who: Maria['ana'], stopId: string, ground: 'person-asked' | 'mistake') => {
    const lifted = await liftStop(world, who, { stopId, ground, evidence: 'ligou e pediu' })
    return lifted.ok ? 'lifted' : lifted.refusal
  }
  const cease = await place('cease')
  assert.equal(await lift(m.ana, cease, 'person-asked'), 'lifted')
  assert.equal(await lift(m.ana, cease, 'person-asked'), 'unknown-stop')
  const death = await place('deceased')
  assert.equal(await lift(m.ana, death, 'mistake'), 'not-allowed')
  assert.equal(await lift(m.rita, death, 'person-asked'), 'ground-not-enough')
  assert.equal(await refusedBy(m, m.contactPointId), 'ALL-HOLD-DECEASED')
  assert.equal(await lift(m.rita, death, 'mistake'), 'lifted')
  assert.equal(await refusedBy(m, m.contactPointId), '')
  const [stop] = await rows(
    'select lifted_by, lifted_for, lift_evidence from stop where id = $1',
    death,
  )
  assert.deepEqual(stop, {
    lifted_by: m.rita.name,
    lifted_for: 'mistake',
    lift_evidence: 'ligou e pediu',
  })
})

test('"não sou essa pessoa" kills the number, ends its callback, and leaves the other phone', async () => {
  const m = await maria()
  const heard = { contactPointId: m.contactPointId, door: 'call', evidence: 'é do João' } as const
  const told = await recordWrongPerson(world, m.ana, { ...heard, callId: null })
  assert.ok(told.ok)
  assert.match(told.value.protocol, /^\d{14}$/)
  assert.match(await refusedBy(m, m.contactPointId), /BR-WRONG-PARTY/)
  assert.equal(await refusedBy(m, m.workId), '')
  assert.equal(await count(`callback where state = 'waiting' and debtor_id = $1`, m.debtorId), 1)
  assert.equal(await count(`plan_item where debtor_id = $1`, m.debtorId), 2, 'still on the list')
  const again = await recordWrongPerson(world, m.ana, { ...heard, callId: null })
  assert.equal(again.ok && again.value.protocol, told.value.protocol, 'one protocol')
})
