import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { placeStop } from '../calls/stop-actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { decideForOthers } from './decision-actions.ts'
import { findWays, handPayment } from './payment-actions.ts'

const testWorld = await openTestWorld()
const { world, owner, clock, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const { portfolioId } = portfolio
const agent = agency.person('agent')

/** Somebody of São Paulo who agreed on Tuesday morning to pay. */
async function agreed() {
  clock.set('2026-11-24T10:00:00-03:00')
  const { debtorId, contactPointId } = await newDebtor(testWorld, agency, portfolio)
  const offers = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const accepted = await acceptOffer(world, agent, offers.value.items[0]?.offerId ?? '')
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const send = async (
    occasion: 'asked' | 'ours',
    channel: 'whatsapp' | 'sms' = 'whatsapp',
    text?: (ours: string) => string,
  ) => {
    const own = text && { text: text(await wordsOf(agreementId)) }
    const ask = { agreementId, n: 1, channel, contactPointId, occasion, ...own }
    const handed = await handPayment(world, agent, ask)
    assert.ok(handed.ok, JSON.stringify(handed))
    return handed.value
  }
  return { debtorId, contactPointId, agreementId, send }
}

/** The text as the agent has it in sight before it is sent. */
async function wordsOf(agreementId: string): Promise<string> {
  const [row] = await rows('select payload from charge where agreement_id = $1', agreementId)
  return String(row?.payload)
}

const rows = async (text: string, ...values: unknown[]) => (await owner.query(text, values)).rows

test('a text goes out with its permit: used up, counted as an attempt, and kept word for word', async () => {
  const { debtorId, send } = await agreed()
  const { link, messageId, permit } = await send('ours')
  assert.ok(permit.isAllowed)
  assert.match(link ?? '', /^https:\/\/wa\.me\/55119/)
  const [kept] = await rows(
    `select body, attempt.channel, purpose, permit_outcome as outcome from shared_message message
     join attempt on attempt.id = attempt_id join permit_decision on permit_decision.id = permit_id
     where message.id = $1 and message.debtor_id = $2`,
    messageId,
    debtorId,
  )
  assert.match(String(kept?.body), /Aqui está o Pix que combinamos/)
  assert.ok(decodeURIComponent(link ?? '').includes(String(kept?.body).slice(0, 60)))
  const { channel, purpose, outcome } = kept ?? {}
  assert.deepEqual([channel, purpose, outcome], ['whatsapp', 'pre_due_reminder', 'allow'])
})

test('out of hours nothing is handed on our own, and the refusal is kept and says when', async () => {
  const { debtorId, send } = await agreed()
  clock.set('2026-11-24T20:00:00-03:00')
  const { link, messageId, permit } = await send('ours')
  assert.deepEqual([link, messageId, permit.isAllowed], [null, null, false])
  assert.equal(String(permit.nextAllowedAt), '2026-11-25T11:00:00Z')
  const [{ blocked, messages }] = await rows(
    `select (select count(*)::int from permit_decision
        where debtor_id = $1 and outcome = 'block') as blocked,
       (select count(*)::int from shared_message where debtor_id = $1) as messages`,
    debtorId,
  )
  assert.deepEqual([blocked, messages], [1, 0])
})

test('who asked is answered at any hour, and the history says that they asked', async () => {
  const { debtorId, send } = await agreed()
  clock.set('2026-11-24T21:30:00-03:00')
  const { link } = await send('asked', 'sms')
  assert.match(link ?? '', /^sms:\+55/)
  const [{ facts }] = await rows(
    `select facts from journal_line where debtor_id = $1 and what = 'agreement.shared'`,
    debtorId,
  )
  assert.equal(facts.isAsked, true)
})

test('who asked for no messages gets none from us, by any way', async () => {
  const { debtorId, agreementId, send } = await agreed()
  const stopped = await placeStop(world, agent, {
    debtorId,
    kind: 'cease',
    channel: null,
    contactPointId: null,
    untilOn: null,
    evidence: 'Pediu',
    door: 'person-page',
    callId: null,
    protocol: null,
  })
  assert.ok(stopped.ok)
  const { link, permit } = await send('ours')
  assert.equal(link, null)
  assert.equal(permit.blockers[0]?.ruleId, 'ALL-OPT-OUT')
  const ways = await findWays(world, agent, { agreementId, occasion: 'ours' })
  assert.ok(ways.ok)
  assert.deepEqual(
    ways.value.items.map(({ channel, permit: answer }) => [channel, answer.isAllowed]),
    [
      ['whatsapp', false],
      ['sms', false],
    ],
  )
})

test('texts are counted: after the most of a day the next is refused', async () => {
  const { send } = await agreed()
  const answers: boolean[] = []
  for (let n = 0; n < 4; n += 1) answers.push((await send('ours')).permit.isAllowed)
  assert.equal(answers[0], true)
  assert.equal(answers.at(-1), false)
})

test('the number of somebody else is not written to in this person’s name', async () => {
  const { agreementId } = await agreed()
  const other = await agreed()
  const ask = { agreementId, n: 1, channel: 'sms', occasion: 'ours' } as const
  const handed = await handPayment(world, agent, { ...ask, contactPointId: other.contactPointId })
  assert.equal(!handed.ok && handed.refusal, 'unknown-contact-point')
})

test('words without an attempt, or of another permit, are refused by the database itself', async () => {
  const { debtorId, send } = await agreed()
  await send('ours')
  const copy = (change: string) =>
    owner.query(
      `insert into shared_message (agency_id, attempt_id, attempt_decided_at, debtor_id, channel,
         portfolio_id, creditor_id, kind, locale, body, body_hash, handed_at, handed_by)
       select agency_id, ${change},
         portfolio_id, creditor_id, kind, locale, body, body_hash, handed_at, handed_by
       from shared_message where debtor_id = $1`,
      [debtorId],
    )
  await assert.rejects(
    copy('new_id(), attempt_decided_at, debtor_id, channel'),
    /no_words_without_an_attempt/,
  )
  await assert.rejects(
    copy(`attempt_id, attempt_decided_at, debtor_id, 'sms'`),
    /no_words_without_an_attempt|one_message_an_attempt/,
  )
})

test('another system asks at the same door, and what it begins is counted', async () => {
  const { contactPointId } = await agreed()
  const ask = {
    contactPointId,
    portfolioId,
    channel: 'voice_dialer',
    purpose: 'collection',
  } as const
  const first = await decideForOthers(world, agent, { ...ask, begins: true })
  assert.ok(first.ok && first.value.attemptId)
  const second = await decideForOthers(world, agent, { ...ask, begins: true })
  assert.ok(second.ok)
  assert.equal(second.value.attemptId, null)
  assert.equal(second.value.permit.blockers[0]?.ruleId, 'BR-POL-FREQ-GAP')
  const viewer = await decideForOthers(world, agency.person('viewer'), { ...ask, begins: true })
  assert.equal(!viewer.ok && viewer.refusal, 'not-allowed')
})

test('the agent may use other words; what may not be said is refused by the rules themselves', async () => {
  const { debtorId, send } = await agreed()
  const kind = await send('ours', 'whatsapp', (code) => `Oi! Este é o seu Pix: ${code}`)
  assert.ok(kind.permit.isAllowed)
  const harsh = await send('ours', 'whatsapp', (code) => `${code} Pague ou vai preso.`)
  assert.equal(harsh.link, null)
  assert.ok(harsh.permit.blockers.some(({ ruleId }) => ruleId === 'BR-CDC-42'))
  const [{ refused }] = await rows(
    `select count(*)::int as refused from word_refusal
     where place = 'message' and category = 'C-THREAT' and by_name = $1`,
    agent.name,
  )
  assert.equal(refused, 1)
  const messages = await rows('select body from shared_message where debtor_id = $1', debtorId)
  assert.equal(messages.length, 1)
})

test('the code to pay with is not lost in other words', async () => {
  const { agreementId, contactPointId } = await agreed()
  const ask = { agreementId, n: 1, channel: 'whatsapp', contactPointId, occasion: 'asked' } as const
  const handed = await handPayment(world, agent, { ...ask, text: 'Oi! Pode pagar hoje?' })
  assert.ok(!handed.ok && handed.refusal === 'code-missing')
})
