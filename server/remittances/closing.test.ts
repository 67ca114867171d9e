import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents as inCents, toDecimalText } from '../../kit/money.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { hearPix, settle } from '../payments/pix-actions.ts'
import { undoMatch } from '../payments/rest-actions.ts'
import { closeRemittance, draftOf, payOutRemittance, publishCommission } from './actions.ts'
import { listLines, listRemittances } from './store.ts'

// A creditor's months: what is closed stays, what comes late for it stands in the next one.

const testWorld = await openTestWorld('2026-10-05T10:00:00-03:00')
const { world, owner, newAgency, clock } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const { portfolioId, creditorId } = portfolio
const [agent, supervisor, boss] = [
  agency.person('agent'),
  agency.person('supervisor'),
  agency.person('owner'),
]

type Row = Record<string, unknown>
const one = async (text: string, ...values: unknown[]) =>
  (await owner.query<Row>(text, values)).rows[0] ?? {}

const policy = {
  bands: [{ fromDays: 0, pct: '10' }],
  byMeans: [],
  minimumCents: 0,
  fixedCentsPerAgreement: 0,
  feesGoTo: 'creditor',
  financedInterestGoesTo: 'creditor',
  withheldPct: '0',
  directMeans: [],
} as const

async function agreed() {
  const items = [{ cents: 10000, dueOn: '2026-08-10' }]
  const { debtorId } = await newDebtor(testWorld, agency, portfolio, { items })
  const made = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(made.ok)
  const offer = made.value.items.find(({ quote }) => quote.shape === 'pay-now')
  assert.ok(offer)
  const accepted = await acceptOffer(world, agent, offer.offerId)
  assert.ok(accepted.ok)
  return one(
    'select txid, amount_cents::int as cents from charge where agreement_id = $1',
    accepted.value.agreementId,
  )
}

let told = 0
async function pay(charge: Row, at: string): Promise<string> {
  told += 1
  const endToEndId = `E${String(told).padStart(31, '0')}`
  const valor = toDecimalText(inCents(Number(charge.cents)))
  await hearPix(world, { pix: [{ endToEndId, txid: charge.txid, valor, horario: at }] })
  await settle(world, agency.agencyId, endToEndId)
  return String((await one('select id from payment where end_to_end_id = $1', endToEndId)).id)
}

const draft = (toOn: string) =>
  world.transaction(boss, async (tx) =>
    draftOf(tx, creditorId, tx.today.with({ ...partsOf(toOn) })),
  )
const partsOf = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}

async function close(toOn: string, who = boss) {
  const { lines, totals } = await draft(toOn)
  const asked = { creditorId, toOn, lineCount: lines.length, netCents: Number(totals.netCents) }
  return closeRemittance(world, who, asked)
}

const refusalOf = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? '' : answer.refusal)
const closedNets = async () =>
  (await world.transaction(boss, (tx) => listRemittances(tx, { limit: 10 }))).map(
    ({ netCents }) => netCents,
  )

const commission = { portfolioId, basedOn: 0, policy: { ...policy, bands: [...policy.bands] } }
const published = await publishCommission(world, boss, {
  ...commission,
  policy: { ...commission.policy, byMeans: [], directMeans: [] },
})
assert.ok(published.ok)

const first = await agreed()
const firstPayment = await pay(first, '2026-10-06T09:00:00-03:00').catch(() => '')
const second = await agreed()

test('a month is closed by the owner when it is over, as it was seen', async () => {
  clock.set('2026-10-07T10:00:00-03:00')
  await pay(first, '2026-10-07T09:00:00-03:00')
  clock.set('2026-10-31T10:00:00-03:00')
  assert.equal(refusalOf(await close('2026-10-31')), 'period-not-over')
  clock.set('2026-11-03T10:00:00-03:00')
  assert.equal(refusalOf(await close('2026-10-31', supervisor)), 'not-allowed')
  const { lines } = await draft('2026-10-31')
  const stale = { creditorId, toOn: '2026-10-31', lineCount: lines.length, netCents: 1 }
  assert.equal(refusalOf(await closeRemittance(world, boss, stale)), 'changed-meanwhile')
  const answers = await Promise.all([close('2026-10-31'), close('2026-10-31')])
  assert.equal(answers.filter(({ ok }) => ok).length, 1, 'closed once')
  assert.equal(refusalOf(await close('2026-10-15')), 'already-closed')
})

test('a Pix of October that is heard of in November counts in November', async () => {
  const before = await closedNets()
  await pay(second, '2026-10-20T09:00:00-03:00')
  const { lines } = await draft('2026-11-30')
  assert.deepEqual(
    lines.map(({ paidOn, countsOn, isCorrection }) => [`${paidOn}`, `${countsOn}`, isCorrection]),
    [['2026-10-20', '2026-11-01', true]],
  )
  assert.deepEqual(await closedNets(), before, 'what is closed never changes')
})

test('undoing what was handed over takes it back in the next period, commission too', async () => {
  const before = await closedNets()
  const asked = { paymentId: firstPayment, reason: 'era de outra pessoa' }
  assert.ok((await undoMatch(world, supervisor, asked)).ok)
  const { lines } = await draft('2026-11-30')
  const undoing = lines.find(({ receivedCents }) => receivedCents < 0n)
  assert.ok(undoing?.isCorrection)
  const [closed] = await world.transaction(boss, (tx) => listRemittances(tx, { limit: 1 }))
  const then = await world.transaction(boss, (tx) => listLines(tx, closed?.id ?? ''))
  const was = then.find(({ placementId }) => placementId !== undoing.placementId)
  assert.equal(undoing.netCents, -(was?.netCents ?? 0n))
  assert.equal(undoing.commissionCents, -(was?.commissionCents ?? 0n))
  assert.deepEqual(await closedNets(), before)
})

test('everything that came is in one period, once; a placement into a closed one is refused', async () => {
  clock.set('2026-12-01T10:00:00-03:00')
  assert.ok((await close('2026-11-30')).ok)
  const { placed, handed, twice } = await one(
    `select (select sum(amount_cents) from placement)::text as placed,
       (select sum(received_cents) from remittance)::text as handed,
       (select count(*) from (select placement_id from remittance_line group by 1
          having count(*) > 1) t)::int as twice`,
  )
  assert.equal(handed, placed)
  assert.equal(twice, 0)
  await assert.rejects(
    owner.query(
      `insert into placement (agency_id, payment_id, creditor_id, portfolio_id, debtor_id, means,
         amount_cents, paid_on, counts_on, placed_at, placed_by)
       select agency_id, payment_id, creditor_id, portfolio_id, debtor_id, means, 1, paid_on,
         '2026-11-30', now(), 'alguém' from placement where reverses_id is null limit 1`,
    ),
    /closed_books_stay_closed/,
  )
})

test('a remittance is paid out once, not in the future', async () => {
  const [newest] = await world.transaction(boss, (tx) => listRemittances(tx, { limit: 1 }))
  const remittanceId = newest?.id ?? ''
  const given = { remittanceId, paidOutOn: '2026-12-01', reference: 'TED 1' }
  const future = { ...given, paidOutOn: '2026-12-02' }
  assert.equal(refusalOf(await payOutRemittance(world, boss, future)), 'paid-in-the-future')
  assert.ok((await payOutRemittance(world, boss, given)).ok)
  assert.equal(refusalOf(await payOutRemittance(world, boss, given)), 'already-paid-out')
})
