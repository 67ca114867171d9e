import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { openCall } from './actions.ts'
import { nextBriefs } from './next-briefs-actions.ts'

const held = await openTestWorld()
const { world, owner } = held

async function office(people: number) {
  const agency = await held.newAgency()
  const portfolio = await newPortfolio(held, agency)
  const names = ['Um', 'Dois', 'Três', 'Quatro', 'Cinco', 'Seis', 'Sete'].slice(0, people)
  for (const name of names) await newDebtor(held, agency, portfolio, { name })
  return { agency, ana: agency.person('agent'), portfolio }
}

async function kept(who: Awaited<ReturnType<typeof office>>['ana']) {
  const read = await nextBriefs(world, who, {})
  assert.ok(read.ok)
  return read.value.items
}

test('five at most are kept, each with what is owed today and where it comes from', async () => {
  const { ana } = await office(7)
  const items = await kept(ana)
  assert.equal(items.length, 5)
  for (const { items: owed, totalCents } of items) {
    assert.ok(owed.length > 0)
    assert.equal(
      owed.reduce((sum, item) => sum + Number(item.totalCents), 0),
      Number(totalCents),
    )
  }
})

test('who is with another agent is not prepared for this one', async () => {
  const { agency, ana } = await office(2)
  const [first] = await kept(ana)
  assert.ok(first)
  const opened = await openCall(world, agency.person('supervisor'), {
    debtorId: String(first.debtorId),
    portfolioId: String(first.portfolioId),
  })
  assert.ok(opened.ok)
  const left = await kept(ana)
  assert.equal(left.length, 1)
  assert.ok(left.every(({ debtorId }) => debtorId !== first.debtorId))
})

test('that they were read is kept, as of any brief', async () => {
  const { agency, ana } = await office(1)
  await kept(ana)
  const { rows } = await owner.query(
    "select 1 from access_line where agency_id = $1 and what = 'brief'",
    [agency.agencyId],
  )
  assert.equal(rows.length, 1)
})

test('whoever makes no calls keeps nobody', async () => {
  const { agency } = await office(1)
  const read = await nextBriefs(world, agency.person('viewer'), {})
  assert.equal(!read.ok && read.refusal, 'not-allowed')
})
