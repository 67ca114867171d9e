import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDebtor } from '../../api/debtors.ts'
import { downloadOwnData, readPersonPrivacy } from '../../api/privacy.ts'
import { day } from '../../kit/dates.ts'
import { openTestHttp, testPassword } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { openTestWorld } from '../../test/world.ts'
import { openComplaint } from '../complaints/actions.ts'
import * as erasures from './erasure-actions.ts'
import { loadOwnData } from './own-data-actions.ts'
import * as actions from './request-actions.ts'
import { previewRetention, retain, setRetention } from './retention-actions.ts'

const held = await openTestWorld()
const { world, owner, clock } = held
const http = await openTestHttp(held, { COMBINADO_DEMO: 'off' })
const agency = await held.newAgency()
const fibra = await newPortfolio(held, agency)
const [agent, supervisor, boss] = [
  agency.person('agent'),
  agency.person('supervisor'),
  agency.person('owner'),
]
const ask = async (text: string, ...values: unknown[]) => (await owner.query(text, values)).rows
const must = <Value>(
  answer: { ok: true; value: Value } | { ok: false; refusal: string },
): Value => {
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal)
  return answer.value
}
const refusalOf = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? '' : answer.refusal)

/** Somebody who owes nothing any more, since a day. */
async function settled(on: string) {
  clock.set(`${on}T10:00:00-03:00`)
  const made = await newDebtor(held, agency, fibra, { name: 'ROSA LIMA' })
  await ask(`update debt_item set state = 'settled' where debtor_id = $1`, made.debtorId)
  await ask(
    `insert into budget (agency_id, debtor_id, income_cents, told_on, noted_at, noted_by)
     values ($1, $2, 200000, $3::date, $3::date, 'x')`,
    agency.agencyId,
    made.debtorId,
    on,
  )
  return made.debtorId
}

const left = async (debtorId: string) => {
  const [row] = await ask(
    `select name, document, anonymised_at is not null as gone,
       (select count(*)::int from contact_point where debtor_id = debtor.id
         and value not like 'removed:%') as contacts,
       (select count(*)::int from address where debtor_id = debtor.id) as addresses,
       (select count(*)::int from budget where debtor_id = debtor.id) as budgets
     from debtor where id = $1`,
    debtorId,
  )
  return row
}

test('the report holds every table with a person in it, also one made tomorrow', async () => {
  const { debtorId } = await newDebtor(held, agency, fibra)
  await ask(`create table made_tomorrow (agency_id uuid, debtor_id uuid, secretly text)`)
  await ask(`call secure('made_tomorrow', 'select')`)
  await ask(`insert into made_tomorrow values ($1, $2, 'eis-me')`, agency.agencyId, debtorId)
  const data = await world.transaction(supervisor, (tx) => loadOwnData(tx, debtorId))
  assert.ok(JSON.stringify(data?.sections).includes('eis-me'))
  await ask('drop table made_tomorrow')
})

test('no row of a person is missing: what the database holds is what the report says', async () => {
  const { debtorId } = await newDebtor(held, agency, fibra)
  must(
    await openComplaint(world, supervisor, {
      ...{ channel: 'procon', debtorId, causes: ['conduct'], story: 'Foi tratada com pressa' },
      onDay: day('2026-01-02'),
    }),
  )
  const tables = await ask(
    `select table_name from information_schema.columns join pg_class on relname = table_name
       and relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     where column_name = 'debtor_id' and table_schema = 'public' order by table_name`,
  )
  assert.ok(tables.length > 25)
  const data = await world.transaction(supervisor, (tx) => loadOwnData(tx, debtorId))
  const said = new Map(data?.sections.map(({ table, rows }) => [table, rows.length]))
  for (const { table_name: table } of tables) {
    const [{ n }] = await ask(
      `select count(*)::int as n from ${table} where debtor_id = $1`,
      debtorId,
    )
    assert.equal(said.get(table) ?? 0, n, table)
  }
  for (const hanging of ['ledger_entry', 'complaint_event'])
    assert.ok((said.get(hanging) ?? 0) > 0, hanging)
})

test('the report is of one person only, and says nothing of secrets', async () => {
  const { debtorId } = await newDebtor(held, agency, fibra, { name: 'CARLA UMA' })
  await newDebtor(held, agency, fibra, { name: 'OUTRA PESSOA' })
  const data = await world.transaction(supervisor, (tx) => loadOwnData(tx, debtorId))
  const text = JSON.stringify(data?.sections)
  assert.ok(text.includes('CARLA UMA'))
  assert.doesNotMatch(text, /OUTRA PESSOA|token_hash|agency_id/)
})

test('an export is a paper and a file, stands in history, and leaves a line of who made it', async () => {
  const email = `chefe@${agency.agencyId}.test`
  const person = { agencyId: agency.agencyId, name: 'Chefe', email, password: testPassword }
  await http.auth.addPerson({ ...person, role: 'owner', locale: 'pt-BR' })
  const cookie = await http.signIn(email)
  const { debtorId } = await newDebtor(held, agency, fibra, { name: 'IARA NUNES' })
  const json = await http.ask(downloadOwnData, { debtorId, shape: 'json' }, cookie)
  assert.equal((json.body as { format: string }).format, 'combinado-personal-data')
  const { rawPayload } = await http.app.inject({
    method: 'GET',
    url: `/api/debtors/${debtorId}/own-data.pdf`,
    headers: { cookie },
  })
  assert.ok(rawPayload.subarray(0, 5).toString() === '%PDF-')
  assert.ok(JSON.stringify(await readPdf(rawPayload)).includes('IARA NUNES'))
  await http.ask(readDebtor, { debtorId }, cookie)
  await http.ask(readDebtor, { debtorId }, cookie)
  const seen = await http.ask(readPersonPrivacy, { debtorId }, cookie)
  const { access } = seen.body as { access: { what: string; who: string; origin: string }[] }
  assert.deepEqual(access.map(({ what }) => what).sort(), ['export', 'page'], 'no noise')
  assert.ok(access.every(({ who, origin }) => who === 'Chefe' && origin !== ''))
  const lines = await ask(
    `select 1 from journal_line where debtor_id = $1 and what = 'privacy.exported'`,
    debtorId,
  )
  assert.equal(lines.length, 2)
})

test('who saw whom cannot be written over, nor told by anybody else', async () => {
  await assert.rejects(
    world.transaction(boss, (tx) => tx.run`delete from access_line where true`),
    /permission denied/,
  )
  await assert.rejects(
    world.transaction(boss, (tx) => tx.run`update access_line set who = 'ninguém'`),
    /permission denied/,
  )
  assert.equal((await ask('select 1 from access_line')).length > 0, true)
})

const requestOf = async (debtorId: string, kind: 'access' | 'deletion', identity?: 'call') =>
  must(
    await actions.receiveRequest(world, agent, { debtorId, kind, via: 'call', wish: '', identity }),
  )

test('nothing is told before it is known who asks, and the same is asked once', async () => {
  clock.set('2026-11-24T10:00:00-03:00')
  const { debtorId } = await newDebtor(held, agency, fibra)
  const { requestId, protocol } = await requestOf(debtorId, 'access')
  const twice = await actions.receiveRequest(world, agent, {
    ...{ debtorId, kind: 'access', via: 'email', wish: '' },
  })
  assert.equal(refusalOf(twice), 'already-asked-for')
  assert.equal(!twice.ok && twice.facts.protocol, protocol)
  const answer = { requestId, answer: 'Enviado.' }
  assert.equal(refusalOf(await actions.answerRequest(world, agent, answer)), 'not-allowed')
  const early = await actions.answerRequest(world, supervisor, answer)
  assert.equal(refusalOf(early), 'identity-not-confirmed')
  must(await actions.confirmIdentity(world, supervisor, { requestId, identity: 'document' }))
  must(await actions.answerRequest(world, supervisor, answer))
  assert.equal(refusalOf(await actions.refuseRequest(world, supervisor, answer)), 'request-ended')
})

test('a deletion takes two people, removes what no law keeps, and keeps the books', async () => {
  const debtorId = await settled('2026-11-20')
  const { requestId } = await requestOf(debtorId, 'deletion', 'call')
  const alone = await actions.answerRequest(world, supervisor, { requestId, answer: 'x' })
  assert.equal(refusalOf(alone), 'deletion-needs-two')
  assert.equal(refusalOf(await erasures.approveErasure(world, boss, requestId)), 'not-proposed')
  must(await erasures.proposeErasure(world, supervisor, requestId))
  const same = await erasures.approveErasure(world, supervisor, requestId)
  assert.equal(refusalOf(same), 'same-person')
  must(await erasures.approveErasure(world, boss, requestId))
  const { name, contacts, addresses, budgets, gone } = await left(debtorId)
  assert.deepEqual(
    { name, contacts, addresses, budgets, gone },
    { name: 'ROSA LIMA', contacts: 0, addresses: 0, budgets: 0, gone: false },
  )
  const books = await ask(
    `select 1 from ledger_entry join debt_item on debt_item.id = debt_item_id where debtor_id = $1`,
    debtorId,
  )
  assert.equal(books.length, 1)
  const [{ outcome }] = await ask('select outcome from privacy_request where id = $1', requestId)
  assert.deepEqual(
    outcome.plan.map(({ record, does }: { record: string; does: string }) => `${record} ${does}`),
    ['budgets remove', 'contacts remove', 'notes keep', 'identity keep'],
  )
})

test('a night removes what is past its time, keeps what is not, and says how many', async () => {
  const long = await settled('2021-01-10')
  const recent = await settled('2026-11-10')
  const heldBack = await settled('2021-01-11')
  const { debtorId: owing } = await newDebtor(held, agency, fibra)
  clock.set('2026-11-24T10:00:00-03:00')
  must(await erasures.placeLegalHold(world, supervisor, { debtorId: heldBack, reason: 'Ação' }))
  const tonight = await world.transaction(boss, previewRetention)
  const identity = tonight.find(({ record }) => record === 'identity')
  assert.ok(identity && identity.due >= 1 && identity.held === 1)
  const removed = await retain(world, agency.agencyId)
  assert.equal(removed.identity, identity.due, 'the preview was the truth')
  const after = await left(long)
  assert.deepEqual([after.gone, after.name, after.contacts, after.budgets], [true, '—', 0, 0])
  assert.match(after.document, /^X[0-9A-F]{32}$/)
  assert.deepEqual((await left(recent)).contacts, 1, 'two weeks are not thirty days')
  assert.deepEqual((await left(heldBack)).contacts, 1, 'a legal hold stops it')
  assert.deepEqual((await left(owing)).contacts, 1, 'who owes stays reachable')
  const again = await retain(world, agency.agencyId)
  assert.deepEqual(
    Object.values(again).filter((count) => count > 0),
    [],
    'a second run finds nothing',
  )
  const [run] = await ask(`select removed from retention_run where record = 'identity'`)
  assert.equal(run?.removed, identity.due)
})

test('the database itself removes nothing of a person under a legal hold, or of another agency', async () => {
  const debtorId = await settled('2020-01-10')
  must(await erasures.placeLegalHold(world, supervisor, { debtorId, reason: 'Ação' }))
  const other = await held.newAgency('Outra')
  for (const who of [boss, other.person('owner')]) {
    const { n } = await world.transaction(
      who,
      (tx) =>
        tx.one<{ n: number }>`select forget('identity', ${[debtorId]}::uuid[], ${tx.now}) as n`,
    )
    assert.equal(n, 0)
  }
  assert.equal((await left(debtorId)).name, 'ROSA LIMA')
})

test('only an owner sets how long records stay, and never outside what the law bounds', async () => {
  const days = (record: 'contacts' | 'identity', count: number) => ({ record, days: count })
  assert.equal(
    refusalOf(await setRetention(world, supervisor, days('contacts', 60))),
    'not-allowed',
  )
  assert.equal(
    refusalOf(await setRetention(world, boss, days('contacts', 91))),
    'outside-legal-time',
  )
  assert.equal(
    refusalOf(await setRetention(world, boss, days('identity', 1825))),
    'outside-legal-time',
  )
  must(await setRetention(world, boss, days('contacts', 90)))
})
