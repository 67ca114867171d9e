import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { noteProblem, withdrawProblem } from '../debtors/problem-actions.ts'
import { makeOffers, publishOfferPolicy } from '../negotiation/actions.ts'
import { usualOfferPolicy } from '../negotiation/policy.ts'
import { readGoodPayer } from './good-payer-actions.ts'
import { loadHistory } from './good-payer-store.ts'
import { previewOfferPolicy } from './policy-effect-actions.ts'

const testWorld = await openTestWorld()
const { world, owner: database, newAgency } = testWorld

async function office() {
  const agency = await newAgency()
  const portfolio = await newPortfolio(testWorld, agency)
  const people = []
  for (const months of ['10', '06', '01'])
    people.push(
      await newDebtor(testWorld, agency, portfolio, {
        items: [
          { cents: 100_000, dueOn: `2026-${months}-10` },
          { cents: 50_000, dueOn: `2026-${months}-20` },
        ],
      }),
    )
  return { agency, portfolioId: portfolio.portfolioId, people }
}

test('a draft is shown on the whole portfolio, and nothing is written', async () => {
  const { agency, portfolioId } = await office()
  const rows = async () =>
    (
      await database.query(
        `select (select count(*) from portfolio_policy) + (select count(*) from offer)
           + (select count(*) from journal_line) as rows`,
      )
    ).rows[0]
  const before = await rows()
  const policy = { ...usualOfferPolicy, authorityPct: { agent: '0', supervisor: '0', owner: '0' } }
  const found = await previewOfferPolicy(world, agency.person('owner'), { portfolioId, policy })
  assert.ok(found.ok)
  const { people, peopleInAll, itemsInAll, lose, gain, after } = found.value
  assert.deepEqual(
    { people, peopleInAll, itemsInAll, lose, gain },
    {
      people: 3,
      peopleInAll: 3,
      itemsInAll: 6,
      lose: 3,
      gain: 0,
    },
  )
  assert.equal(after.mostCents.owner, 0n)
  assert.deepEqual(await rows(), before)
})

test('only who may publish sees the effect, and a draft that contradicts itself is refused', async () => {
  const { agency, portfolioId } = await office()
  const draft = { portfolioId, policy: usualOfferPolicy }
  const agent = await previewOfferPolicy(world, agency.person('agent'), draft)
  assert.equal(agent.ok ? 'yes' : agent.refusal, 'not-allowed')
  const wrong = { portfolioId, policy: { ...usualOfferPolicy, instalmentsMax: 0 } }
  const refused = await previewOfferPolicy(world, agency.person('owner'), wrong)
  assert.ok(!refused.ok)
  assert.equal(refused.facts.field, 'policy.instalmentsMax')
})

test('a good payer with a proved problem is offered more, until the proof is withdrawn', async () => {
  const { agency, portfolioId, people } = await office()
  const [owner, supervisor, agent] = (['owner', 'supervisor', 'agent'] as const).map((role) =>
    agency.person(role),
  )
  assert.ok(owner && supervisor && agent)
  const debtorId = people[0]?.debtorId ?? ''
  const table = { debtorId, portfolioId }
  const goodPayer = { isOn: true, paidMonthsMin: 0, keptMin: 0, principalPct: '50' }
  await publishOfferPolicy(world, owner, {
    portfolioId,
    basedOn: 0,
    policy: { ...usualOfferPolicy, goodPayer },
  })
  await database.query(
    `insert into payment (agency_id, source, amount_cents, left_over_cents, paid_at, paid_on,
       means, state, debtor_id, creditor_id, portfolio_id, recorded_by, recorded_at)
     select agency_id, 'manual', 100, 100, now(), '2026-01-05', 'pix', 'matched', $2,
       creditor_id, id, 'x', now() from portfolio where id = $1`,
    [portfolioId, debtorId],
  )
  const most = async () => {
    const history = await world.transaction(owner, (tx) => loadHistory(tx, table))
    const made = await makeOffers(world, owner, { ...table, history })
    assert.ok(made.ok)
    const { limits, items } = made.value
    return { cents: limits.discountCentsMax, isGood: items[0]?.isForGoodPayer }
  }
  const missing = async () => {
    const read = await readGoodPayer(world, agent, table)
    assert.ok(read.ok)
    return read.value.missing
  }
  const usual = await most()
  assert.equal(usual.isGood, false)
  assert.equal(await missing(), 'problem-not-verified')

  const proof = { debtorId, kind: 'job-lost', evidence: 'document', verifiedOn: day('2026-11-01') }
  const byAgent = await noteProblem(world, agent, proof)
  assert.equal(byAgent.ok ? 'yes' : byAgent.refusal, 'not-allowed')
  const noted = await noteProblem(world, supervisor, proof)
  assert.ok(noted.ok)
  const twice = await noteProblem(world, supervisor, proof)
  assert.equal(twice.ok ? 'yes' : twice.refusal, 'already-noted')
  const wide = await most()
  assert.equal(wide.isGood, true)
  assert.ok(wide.cents > usual.cents)
  assert.equal(await missing(), null)

  await withdrawProblem(world, supervisor, noted.value.problemId)
  assert.deepEqual(await most(), usual)
})

test('proof cannot be seen tomorrow', async () => {
  const { agency, people } = await office()
  const answer = await noteProblem(world, agency.person('owner'), {
    debtorId: people[0]?.debtorId ?? '',
    kind: 'illness',
    evidence: 'document',
    verifiedOn: day('2099-01-01'),
  })
  assert.equal(answer.ok ? 'yes' : answer.refusal, 'date-in-the-future')
})
