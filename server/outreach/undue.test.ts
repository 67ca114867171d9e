import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { adjustItem, reverseEntry } from '../debts/ledger-actions.ts'
import { listEntries } from '../debts/ledger-store.ts'
import { listItems } from '../debts/store.ts'
import { liftUndueMark, markUndue } from '../debts/undue-actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { previewPermits } from './actions.ts'

const testWorld = await openTestWorld('2026-11-24T13:00:00Z')
const { world, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const { portfolioId } = portfolio
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]

const somebody = async (document: string, ...dueDays: string[]) => {
  const items = dueDays.map((dueOn) => ({ dueOn, cents: 10000 }))
  const made = await newDebtor(testWorld, agency, portfolio, { document, items })
  const { debtorId, contactPointId, itemIds } = made
  const offers = async () => {
    const found = await makeOffers(world, agent, { debtorId, portfolioId })
    return found.ok ? found.value.items : found.refusal
  }
  const blockers = () =>
    world.transaction(agent, async (tx) => {
      const reach = [{ debtorId, contactPointId }]
      const asked = { channel: 'voice_manual', purpose: 'collection' } as const
      const [preview] = await previewPermits(tx, reach, asked)
      const decision = preview?.decision
      return decision && !decision.ok ? decision.blockers.map(({ ruleId }) => ruleId) : []
    })
  return { ...made, itemIds, offers, blockers }
}
const evidence = 'Mostrou o recibo do credor'

test('a mark stops offers and contact at once, and lifting it opens both again', async () => {
  const { itemIds, offers, blockers } = await somebody('52998224725', '2026-09-10')
  const [itemId = ''] = itemIds
  assert.ok(Array.isArray(await offers()))
  assert.deepEqual(await blockers(), [])
  const marked = await markUndue(world, agent, { itemId, reason: 'duplicate', evidence })
  assert.ok(marked.ok)
  assert.equal(await offers(), 'undue-duplicate')
  assert.deepEqual(await blockers(), ['ALL-HOLD-DUPLICATE'])
  const { markId } = marked.value
  const byAgent = await liftUndueMark(world, agent, { markId, evidence })
  assert.equal(!byAgent.ok && byAgent.refusal, 'not-allowed')
  assert.ok((await liftUndueMark(world, supervisor, { markId, evidence })).ok)
  assert.ok(Array.isArray(await offers()))
  assert.deepEqual(await blockers(), [])
})

test('one of two invoices marked: the other is offered, and the person may be called', async () => {
  const { itemIds, offers, blockers } = await somebody('11144477735', '2026-08-10', '2026-09-10')
  const [first = '', second = ''] = itemIds
  assert.ok((await markUndue(world, agent, { itemId: first, reason: 'disputed', evidence })).ok)
  const items = await offers()
  assert.ok(typeof items !== 'string')
  const offered = new Set(items.flatMap(({ quote }) => quote.items.map(({ itemId }) => itemId)))
  assert.deepEqual([...offered], [second])
  assert.deepEqual(await blockers(), [])
})

test('an offer made before the mark is not accepted after it', async () => {
  const { itemIds, offers } = await somebody('15350946056', '2026-09-10')
  const items = await offers()
  assert.ok(typeof items !== 'string')
  const reason = 'wrong-person' as const
  assert.ok((await markUndue(world, agent, { itemId: itemIds[0] ?? '', reason, evidence })).ok)
  const accepted = await acceptOffer(world, agent, items[0]?.offerId ?? '')
  assert.equal(!accepted.ok && accepted.refusal, 'offer-outdated')
})

test('what is older than five years is neither offered nor asked for', async () => {
  const { offers, blockers } = await somebody('86288366757', '2021-11-23')
  assert.equal(await offers(), 'undue-time-barred')
  assert.ok((await blockers()).includes('BR-PRESC-OUTBOUND'))
})

test('on its last day in time it is still offered', async () => {
  const { offers } = await somebody('39053344705', '2021-11-24')
  assert.ok(Array.isArray(await offers()))
})

test('marked twice alike: said once', async () => {
  const { itemIds } = await somebody('71428793860', '2026-09-10')
  const mark = { itemId: itemIds[0] ?? '', reason: 'paid', evidence } as const
  assert.ok((await markUndue(world, agent, mark)).ok)
  const again = await markUndue(world, agent, mark)
  assert.equal(!again.ok && again.refusal, 'already-marked')
})

test('an adjustment down to nothing closes the invoice, and its reversal opens it again', async () => {
  const { itemIds, blockers } = await somebody('87748248800', '2026-11-30')
  const [itemId = ''] = itemIds
  const asked = { itemId, component: 'principal', amountCents: -10000 } as const
  const reason = 'O credor cancelou a fatura'
  const adjust = { ...asked, reason, requestKey: 'acerto-0001' }
  const byAgent = await adjustItem(world, agent, adjust)
  assert.equal(!byAgent.ok && byAgent.refusal, 'not-allowed')
  assert.ok((await adjustItem(world, supervisor, adjust)).ok)
  const read = () =>
    world.transaction(supervisor, async (tx) => ({
      state: (await listItems(tx, { itemIds: [itemId] }))[0]?.state,
      entries: await listEntries(tx, itemId),
    }))
  const closed = await read()
  assert.equal(closed.state, 'settled')
  assert.deepEqual(await blockers(), ['ALL-HOLD-NOTHING-OWED'])
  const entry = closed.entries.find(({ kind }) => kind === 'adjustment')
  assert.equal(entry?.reason, reason)
  const entryId = entry?.id ?? ''
  assert.ok((await reverseEntry(world, supervisor, { entryId, reason: 'Engano' })).ok)
  const opened = await read()
  assert.equal(opened.state, 'open')
  assert.equal(opened.entries.length, closed.entries.length + 1, 'nothing was erased')
  const again = await reverseEntry(world, supervisor, { entryId, reason: 'Engano' })
  assert.equal(!again.ok && again.refusal, 'already-reversed')
})
