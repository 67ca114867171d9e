import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { recordWrongPerson } from '../calls/wrong-person-actions.ts'
import { addContactPoint, confirmContactPoint, correctContactPoint } from './point-actions.ts'
import { listPointLines } from './point-store.ts'

const held = await openTestWorld()
const { world, clock, owner } = held
const agency = await held.newAgency()
const ana = agency.person('agent')
const supervisor = agency.person('supervisor')
const portfolio = await newPortfolio(held, agency)

const storyOf = async (debtorId: string, contactPointId: string) =>
  (await world.transaction(ana, (tx) => listPointLines(tx, debtorId))).filter(
    (line) => line.contactPointId === contactPointId,
  )

const told = { way: 'call', evidence: 'disse na ligação' } as const

const wrong = { door: 'call', evidence: 'é de outra pessoa', callId: null } as const

test('every number begins its story with who gave it, by what way, and who wrote it down', async () => {
  const { debtorId } = await newDebtor(held, agency, portfolio)
  const added = await addContactPoint(world, ana, {
    debtorId,
    kind: 'phone',
    value: '(11) 98765-4321',
    provenance: 'consumer_provided',
    holder: 'workplace',
    ...told,
    givenOn: '2026-11-20',
  })
  assert.ok(added.ok)
  const [line, ...more] = await storyOf(debtorId, added.value.contactPointId)
  assert.equal(more.length, 0)
  assert.deepEqual(
    [line?.happened, line?.way, line?.givenOn?.toString(), line?.evidence, line?.byName],
    ['noted', 'call', '2026-11-20', 'disse na ligação', ana.name],
  )
  assert.deepEqual([line?.provenance, line?.holder], ['consumer_provided', 'workplace'])
})

test('what is corrected leaves the line before, with why', async () => {
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  clock.advance({ minutes: 5 })
  const wish = { contactPointId, provenance: 'bureau_enriched', holder: 'unknown' } as const
  const why = 'veio do birô, não do contrato'
  assert.ok((await correctContactPoint(world, ana, { ...wish, why })).ok)
  const lines = await storyOf(debtorId, contactPointId)
  assert.deepEqual(
    lines.map(({ happened, provenance }) => [happened, provenance]),
    [
      ['noted', 'creditor_contract'],
      ['corrected', 'bureau_enriched'],
    ],
  )
  assert.equal(lines[1]?.why, why)
  assert.ok((lines[1]?.at.epochMilliseconds ?? 0) > (lines[0]?.at.epochMilliseconds ?? 0))
  const again = await correctContactPoint(world, ana, { ...wish, why })
  assert.equal(!again.ok && again.refusal, 'nothing-to-correct')
})

test('a number that the person confirms is theirs, and each confirmation is a line', async () => {
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  assert.ok((await confirmContactPoint(world, ana, { contactPointId, ...told })).ok)
  clock.advance({ hours: 24 })
  assert.ok((await confirmContactPoint(world, ana, { contactPointId, ...told })).ok)
  const happened = (await storyOf(debtorId, contactPointId)).map((line) => line.happened)
  assert.deepEqual(happened, ['noted', 'confirmed', 'confirmed'])
})

test('whoever changes a number, by whatever door, leaves a line', async () => {
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  assert.ok((await recordWrongPerson(world, ana, { ...wrong, contactPointId })).ok)
  await owner.query(`update contact_point set state = 'alive', right_party = 'unverified'
    where id = '${contactPointId}'`)
  await owner.query(`update contact_point set score = 7 where id = '${contactPointId}'`)
  const lines = await storyOf(debtorId, contactPointId)
  assert.deepEqual(
    lines.map(({ happened, rightParty, byName }) => [happened, rightParty, byName]),
    [
      ['noted', 'unverified', 'Combinado'],
      ['left', 'wrong', ana.name],
      ['returned', 'unverified', 'Combinado'],
    ],
  )
})

test('the last line of the story is what the contact point is', async () => {
  const { rows } = await owner.query(`
    select point.id from contact_point point
    join lateral (select * from contact_point_line line
      where line.agency_id = point.agency_id and line.contact_point_id = point.id
      order by n desc limit 1) last on true
    where (point.provenance, point.holder, point.state, point.right_party, point.phone_type)
      is distinct from (last.provenance, last.holder, last.state, last.right_party,
        last.phone_type)`)
  assert.deepEqual(rows, [])
})

test('nobody who serves requests can write or change a story', async () => {
  const { rows } = await owner.query(`
    select privilege_type from information_schema.role_table_grants
    where grantee = 'combinado_app' and table_name = 'contact_point_line'`)
  assert.deepEqual(rows, [{ privilege_type: 'SELECT' }])
})

test("somebody else's number comes back by a supervisor's hand alone", async () => {
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio)
  const { rows } = await owner.query('select value from contact_point where id = $1', [
    contactPointId,
  ])
  assert.ok((await recordWrongPerson(world, ana, { ...wrong, contactPointId })).ok)
  const again = {
    debtorId,
    kind: 'phone',
    value: rows[0].value,
    provenance: 'consumer_provided',
    holder: 'debtor',
    ...told,
  } as const
  const byAgent = await addContactPoint(world, ana, again)
  assert.equal(!byAgent.ok && byAgent.refusal, 'wrong-person-stays')
  const bySupervisor = await addContactPoint(world, supervisor, again)
  assert.ok(bySupervisor.ok && bySupervisor.value.contactPointId === contactPointId)
  assert.equal((await storyOf(debtorId, contactPointId)).at(-1)?.happened, 'returned')
})
