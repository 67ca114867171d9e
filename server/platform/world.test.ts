import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestWorld } from '../../test/world.ts'
import { enqueue } from './enqueue.ts'

const { world, newAgency, owner } = await openTestWorld()
const [ours, theirs] = [await newAgency('Nossa'), await newAgency('Outra')]

const insertCreditor = (agency: typeof ours, name: string) =>
  world.transaction(
    agency.person('owner'),
    (tx) => tx.one<{ id: string }>`
      insert into creditor (agency_id, name, country, created_at)
      values (${tx.agencyId}, ${name}, 'BR', ${tx.now}) returning id`,
  )

test('a statement that forgets the agency shows only our own rows', async () => {
  await insertCreditor(ours, 'Loja Nossa')
  await insertCreditor(theirs, 'Loja Deles')
  const seen = await world.transaction(
    ours.person('owner'),
    (tx) => tx.rows<{ name: string }>`select name from creditor`,
  )
  assert.deepEqual(seen, [{ name: 'Loja Nossa' }])
})

test('nobody writes a row into another agency', async () => {
  const intruding = world.transaction(
    ours.person('owner'),
    (tx) => tx.run`
      insert into creditor (agency_id, name, country, created_at)
      values (${theirs.agencyId}, 'Intrusa', 'BR', ${tx.now})`,
  )
  await assert.rejects(intruding, /row-level security/)
})

test("a creditor's viewer sees that creditor and writes nothing", async () => {
  const { id } = await insertCreditor(ours, 'Provedor Visível')
  const viewer = ours.person('viewer', [id])
  const seen = await world.transaction(
    viewer,
    (tx) => tx.rows<{ name: string }>`select name from creditor`,
  )
  assert.deepEqual(seen, [{ name: 'Provedor Visível' }])
  const none = await world.transaction(
    ours.person('viewer', []),
    (tx) => tx.rows`select name from creditor`,
  )
  assert.deepEqual(none, [])
  await assert.rejects(
    world.transaction(
      viewer,
      (tx) => tx.run`
        insert into creditor (agency_id, name, country, created_at)
        values (${tx.agencyId}, 'Escrita', 'BR', ${tx.now})`,
    ),
    /row-level security/,
  )
})

test('a job is promised with its cause, or not at all', async () => {
  const promised = async () =>
    (
      await owner.query(
        "select 1 from graphile_worker.jobs where task_identifier = 'planning.planDay'",
      )
    ).rowCount
  await assert.rejects(
    world.transaction(ours.person('owner'), async (tx) => {
      await enqueue(tx, 'planning.planDay', {})
      throw new Error('the cause fell through')
    }),
  )
  assert.equal(await promised(), 0)
  await world.transaction(ours.person('owner'), (tx) => enqueue(tx, 'planning.planDay', {}))
  assert.equal(await promised(), 1)
})
