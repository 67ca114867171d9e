import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactKind } from '../../api/listening.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { readBudget } from '../negotiation/budget-actions.ts'
import { openCall, seeBrief } from './actions.ts'
import { noteBudget } from './counter-actions.ts'
import { dial } from './dial-actions.ts'
import { verifyIdentity } from './line-actions.ts'
import { noteAnswer } from './listening-actions.ts'
import { listOffers } from './offer-actions.ts'

const held = await openTestWorld()
const { world, owner } = held

async function talking() {
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio, {
    document: '52998224725',
    items: [{ cents: 100_000, dueOn: '2026-08-10' }],
  })
  const { debtorId, contactPointId } = debtor
  const opened = await openCall(world, ana, { debtorId })
  assert.ok(opened.ok)
  const { callId } = opened.value
  await seeBrief(world, ana, callId)
  assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
  const heard = { birthOn: '1985-03-14', documentEnd: '725', name: 'Maria Dores' }
  assert.ok((await verifyIdentity(world, ana, { callId, heard })).ok)
  const table = { debtorId, portfolioId: portfolio.portfolioId, callId }
  const tell = async (fact: FactKind, value: string) => {
    const told = await noteAnswer(world, ana, { callId, fact, value })
    assert.ok(told.ok, told.ok ? '' : told.refusal)
  }
  const offers = async () => {
    const made = await listOffers(world, ana, table)
    assert.ok(made.ok)
    return made.value.items
  }
  return { ana, debtorId, callId, tell, offers }
}

test('what matters to the person puts the offers in order, and the reason stays on the offer', async () => {
  const { tell, offers } = await talking()
  const before = await offers()
  await tell('point-that-matters', 'size')
  const after = await offers()
  assert.equal(after.length, before.length)
  const [first] = after
  assert.equal(first?.quote.shape, 'smallest-monthly')
  assert.deepEqual(
    [first?.isRecommended, first?.reason, first?.reasonFacts],
    [true, 'smallest-instalment', { fact: 'point-that-matters', told: 'size' }],
  )
  const { rows } = await owner.query('select reason from offer where id = $1', [first?.offerId])
  assert.equal(rows[0]?.reason, 'smallest-instalment')
})

test('a plan begins on the day on which the person said that money comes in', async () => {
  const { tell, offers } = await talking()
  await tell('next-income-on', '2026-11-26')
  const plan = (await offers()).find(({ quote }) => quote.instalments.length > 1)
  assert.equal(String(plan?.quote.instalments[0]?.dueOn), '2026-11-26')
})

test('what fits a month is asked once: told as an answer or in the form, it counts in both', async () => {
  const { ana, debtorId, callId, tell, offers } = await talking()
  await noteBudget(world, ana, { debtorId, callId, incomeCents: 300_000, monthlyCents: 20_000 })
  await tell('monthly-budget-cents', '15000')
  const [first] = await offers()
  assert.deepEqual([first?.reason, first?.reasonFacts.monthlyCents], ['fits-budget', 15_000])
  const { rows } = await owner.query(
    `select value from answer where debtor_id = $1 and fact = 'monthly-budget-cents'
     order by noted_at, id`,
    [debtorId],
  )
  assert.deepEqual(rows, [{ value: '20000' }, { value: '15000' }])
  const read = await readBudget(world, ana, { debtorId })
  assert.equal(read.ok && read.value.budget?.monthlyCents, 15_000n)
})
