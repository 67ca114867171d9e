import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { listVersions, restorePolicy } from '../agreements/policy-actions.ts'
import { makeOffers, publishOfferPolicy } from './actions.ts'
import { usualOfferPolicy } from './policy.ts'
import { acknowledgePolicy, readPolicyNews } from './policy-actions.ts'

const testWorld = await openTestWorld()
const { world, owner: database, newAgency } = testWorld

async function office() {
  const agency = await newAgency()
  const portfolio = await newPortfolio(testWorld, agency)
  const debtor = await newDebtor(testWorld, agency, portfolio)
  const { portfolioId } = portfolio
  const owner = agency.person('owner')
  return {
    agencyId: agency.agencyId,
    portfolioId,
    agent: agency.person('agent'),
    owner,
    supervisor: agency.person('supervisor'),
    table: { debtorId: debtor.debtorId, portfolioId },
    publish: (basedOn: number, change: object) =>
      publishOfferPolicy(world, owner, {
        portfolioId,
        basedOn,
        policy: { ...usualOfferPolicy, ...change },
      }),
  }
}

const said = (answer: { ok: true } | { ok: false; refusal: string }) =>
  answer.ok ? 'yes' : answer.refusal

test('nobody offers under a new version before having read what changed', async () => {
  const { portfolioId, agent, supervisor, owner, table, publish } = await office()
  assert.equal(said(await makeOffers(world, agent, table)), 'yes', 'the usual rules are known')
  assert.equal(said(await publish(0, { instalmentsMax: 6 })), 'yes')

  assert.equal(said(await makeOffers(world, agent, table)), 'policy-not-acknowledged')
  assert.equal(said(await makeOffers(world, supervisor, table)), 'policy-not-acknowledged')
  assert.equal(said(await makeOffers(world, owner, table)), 'yes', 'who published has read it')

  const news = await readPolicyNews(world, agent, portfolioId)
  assert.ok(news.ok)
  assert.deepEqual(news.value.changes, [{ path: 'instalmentsMax', from: 12, to: 6 }])
  const { version } = news.value
  assert.equal(said(await acknowledgePolicy(world, agent, { portfolioId, version })), 'yes')
  assert.equal(said(await makeOffers(world, agent, table)), 'yes')
  const none = await readPolicyNews(world, agent, portfolioId)
  assert.ok(none.ok)
  assert.deepEqual(none.value.changes, [])
})

test('news tells everything since the version that was read, and only the last is acknowledged', async () => {
  const { portfolioId, agent, publish, table } = await office()
  await publish(0, { instalmentsMax: 6 })
  await acknowledgePolicy(world, agent, { portfolioId, version: 1 })
  await publish(1, { instalmentsMax: 6, validDays: 5 })
  await publish(2, { instalmentsMax: 9, validDays: 5 })
  const news = await readPolicyNews(world, agent, portfolioId)
  assert.ok(news.ok)
  assert.equal(news.value.readVersion, 1)
  assert.deepEqual(
    news.value.changes.map(({ path }) => path),
    ['instalmentsMax', 'validDays'],
  )
  const late = await acknowledgePolicy(world, agent, { portfolioId, version: 2 })
  assert.equal(said(late), 'changed-meanwhile')
  assert.equal(said(await makeOffers(world, agent, table)), 'policy-not-acknowledged')
})

test('fifty acknowledgements at once are one', async () => {
  const { agencyId, portfolioId, agent, publish } = await office()
  await publish(0, { validDays: 1 })
  const ask = { portfolioId, version: 1 }
  await Promise.all(Array.from({ length: 50 }, () => acknowledgePolicy(world, agent, ask)))
  const { rows } = await database.query(
    `select count(*)::int as lines from journal_line
     where agency_id = $1 and what = 'portfolio.offers-read'`,
    [agencyId],
  )
  assert.equal(rows[0]?.lines, 1)
})

test('publishing never changes an offer that was made: it is accepted as it was said', async () => {
  const { agent, table, publish } = await office()
  const made = await makeOffers(world, agent, table)
  assert.ok(made.ok)
  const [before] = made.value.items
  assert.ok(before)
  const drafts = fc.record({
    instalmentsMax: fc.integer({ min: 1, max: 120 }),
    instalmentCentsMin: fc.integer({ min: 1, max: 1_000_000 }),
    shapes: fc.constant(['pay-now']),
    bands: fc
      .integer({ min: 0, max: 100 })
      .map((pct) => [{ ...usualOfferPolicy.bands[0], principalPct: String(pct), finePct: '0' }]),
  })
  for (const [version, draft] of fc.sample(drafts, 8).entries())
    assert.equal(said(await publish(version, draft)), 'yes')
  const accepted = await acceptOffer(world, agent, before.offerId)
  assert.ok(accepted.ok)
  const { rows } = await database.query(
    `select total_cents::text as total, discount_cents::text as discount
     from agreement where id = $1`,
    [accepted.value.agreementId],
  )
  assert.deepEqual(rows[0], {
    total: String(before.quote.totalCents),
    discount: String(before.quote.discountCents),
  })
})

test('the history says what each version changed and who has read it; leaders see the readers', async () => {
  const { portfolioId, owner, supervisor, agent, publish } = await office()
  await publish(0, { validDays: 5 })
  await publish(1, { validDays: 5, shapes: ['pay-now'] })
  await acknowledgePolicy(world, agent, { portfolioId, version: 2 })
  const which = { portfolioId, kind: 'offers' } as const
  const history = await listVersions(world, owner, which)
  assert.ok(history.ok)
  const [second, first] = history.value.items
  assert.deepEqual(first?.changes, [{ path: 'validDays', from: 3, to: 5 }])
  assert.equal(second?.changes.length, 9)
  assert.deepEqual(
    second?.readBy.map(({ name }) => name).toSorted(),
    [agent.name, owner.name].toSorted(),
  )
  assert.deepEqual(second?.unreadBy, [supervisor.name], 'who is still to read it')
  assert.deepEqual(first?.unreadBy, [])
  const forAgent = await listVersions(world, agent, which)
  assert.ok(forAgent.ok)
  assert.deepEqual(forAgent.value.items[0]?.readBy, [])
})

test('an old version comes back as a new one; what never was does not', async () => {
  const { portfolioId, owner, agent, publish } = await office()
  await publish(0, { validDays: 5 })
  await publish(1, { validDays: 9 })
  const which = { portfolioId, kind: 'offers', basedOn: 2 } as const
  assert.equal(said(await restorePolicy(world, agent, { ...which, version: 1 })), 'not-allowed')
  assert.equal(said(await restorePolicy(world, owner, { ...which, version: 7 })), 'unknown-version')
  const restored = await restorePolicy(world, owner, { ...which, version: 1 })
  assert.deepEqual(restored, { ok: true, value: { version: 3 } })
  const again = await restorePolicy(world, owner, { ...which, version: 1 })
  assert.equal(said(again), 'changed-meanwhile')
  const usual = await restorePolicy(world, owner, { ...which, version: 0, basedOn: 3 })
  assert.deepEqual(usual, { ok: true, value: { version: 4 } })
  const history = await listVersions(world, owner, which)
  assert.ok(history.ok)
  assert.deepEqual(history.value.items[0]?.changes, [{ path: 'validDays', from: 5, to: 3 }])
})
