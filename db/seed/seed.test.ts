import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import type { Auth } from '../../server/identity/better-auth.gateway.ts'
import { openTestHttp } from '../../test/http.ts'
import { openTestWorld, type TestWorld } from '../../test/world.ts'
import { isWorkday } from './calendar.ts'
import { atWork, firstDay } from './people.ts'
import { seed } from './seed.ts'

const tuesday = '2026-11-24T10:00:00-03:00'
const sundayAfterChristmas = '2026-12-27T19:00:00-03:00'

const whole = await openTestWorld(tuesday)
const { auth } = await openTestHttp(whole)
const load = (testWorld: TestWorld, given: Auth, withHistory = true) =>
  seed(testWorld.world, given, { databaseUrl: testWorld.databaseUrl, withHistory })
assert.equal(await load(whole, auth), true)

/** What a visitor of any day wants to see. */
async function showsEverything({ owner }: TestWorld, today: string) {
  const count = async (what: string, text: string) => {
    const { rows } = await owner.query<{ count: number }>(`select count(*)::int ${text}`)
    return [what, rows[0]?.count ?? 0] as const
  }
  const next = `(select min(due_on) from instalment where agreement_id = agreement.id
    and paid_on is null) - '${today}'::date`
  const open = `from agreement where state = 'open' and ${next}`
  const inRescue = `select from rescue
    join instalment on instalment.agreement_id = rescue.agreement_id
      and instalment.n = rescue.n and instalment.due_on = rescue.due_on and paid_on is null
    where rescue.agreement_id = agreement.id and until_on >= '${today}'`
  const heldToday = `from hold where lifted_at is null
    and (until_on is null or until_on > '${today}')`
  const found = Object.fromEntries(
    await Promise.all([
      count('open and on time', `${open} > 3`),
      count('due today', `${open} = 0`),
      count('due tomorrow', `${open} = 1`),
      count('due in a few days', `${open} between 2 and 3`),
      count('late, not broken', `${open} between -5 and -1`),
      count('too late to be open', `${open} < -5 and not exists (${inRescue})`),
      count('in rescue', `from agreement where state = 'open' and exists (${inRescue})`),
      count('renegotiated', `from agreement where state = 'renegotiated'`),
      count('moved to another day', 'from date_change'),
      count('to be saved, to call', reason(today, 'agreement-rescue')),
      count('warned about', `from follow_up_note where kind = 'warn' and done_at is null`),
      count('kept', `from agreement where state = 'kept'`),
      count('broken', `from agreement where state = 'broken'`),
      count('cancelled', `from agreement where state = 'cancelled'`),
      count(
        'callbacks of the next open day',
        `from callback where state = 'waiting' and at::date
          = (select min(at)::date from callback where state = 'waiting' and at > '${today}')`,
      ),
      count('sentences said', 'from line_said'),
      count('calls in a test of words', 'from call_playbook where arm is not null'),
      count('callbacks done', `from callback where state = 'done'`),
      count('promises due', `from promise where due_on = '${today}'`),
      count('promises waiting', `from promise where due_on > '${today}'`),
      count('promises kept', `from promise where state = 'kept'`),
      count('promises broken', `from promise where state = 'broken'`),
      count('opted out', `from opt_out`),
      count('wrong number', `from contact_point where right_party = 'wrong'`),
      count('on hold', heldToday),
      count('complaints late', `from complaint where state = 'open' and due_on < '${today}'`),
      count('complaints in time', `from complaint where state = 'open' and due_on >= '${today}'`),
      count('complaints of nobody known', 'from complaint where debtor_id is null'),
      count('data requests', `from privacy_request where state = 'open'`),
      count('complaints closed', `from complaint where state = 'closed'`),
      count('money of nobody', `from payment where state = 'unmatched'`),
      count('too much money', `from payment where left_over_cents > 0`),
      count('paid by another', `from payment where 'paid-by-another' = any (flags)`),
      count('paid after the end', `from payment where 'agreement-ended' = any (flags)`),
      count('to go back', `from refund where state = 'asked'`),
      count('cheques', 'from cheque'),
      count('remittances', 'from remittance'),
      count('too little', `from instalment where paid_on is null and paid_cents > 0`),
      count('by hand', `from payment where source = 'manual'`),
      count('not allowed', `from permit_decision where outcome = 'block'`),
      count('calls still open', `from call where state <> 'closed'`),
      count('to call', `from plan_item where day = '${today}'`),
      count('broken, to call', reason(today, 'broken-agreement')),
      count('late, to call', reason(today, 'instalment-late')),
      count('due, to call', reason(today, 'instalment-reminder')),
      count('asked us back, to call', reason(today, 'callback-%')),
      count('promised, to call', reason(today, 'promise-due')),
      count('outcomes', `from (select distinct outcome from call) different`),
      count('agents', `from (select distinct agent_id from call) different`),
    ]),
  )
  const isOpen = isWorkday(day(today))
  const rare = Object.entries(isOpen ? { ...least, ...leastOnWorkdays } : least).filter(
    ([what, times]) => (found[what] ?? 0) < times,
  )
  assert.deepEqual(rare, [], JSON.stringify(found))
  assert.equal(found['too late to be open'], 0)
  assert.equal(found['calls still open'], 0)
  assert.ok((found['to call'] ?? 0) <= 75, `${found['to call']} people to call`)
}

const reason = (today: string, like: string) =>
  `from plan_item where day = '${today}' and exists (
     select from jsonb_array_elements(reasons) one where one ->> 'reason' like '${like}')`

/** The least of each. */
const least = {
  'open and on time': 3,
  'due today': 2,
  'due tomorrow': 1,
  'due in a few days': 1,
  'late, not broken': 3,
  'warned about': 3,
  kept: 3,
  broken: 3,
  cancelled: 1,
  'in rescue': 1,
  renegotiated: 1,
  'moved to another day': 1,
  'to be saved, to call': 1,
  'callbacks of the next open day': 3,
  'callbacks done': 1,
  'promises due': 1,
  'promises waiting': 1,
  'promises kept': 1,
  'promises broken': 1,
  'opted out': 2,
  'wrong number': 2,
  'on hold': 4,
  'complaints late': 1,
  'complaints in time': 2,
  'complaints of nobody known': 1,
  'complaints closed': 1,
  'data requests': 2,
  'money of nobody': 1,
  'too much money': 1,
  'paid by another': 1,
  'paid after the end': 1,
  'to go back': 1,
  cheques: 1,
  remittances: 1,
  'too little': 2,
  'by hand': 2,
  'not allowed': 1,
  'to call': 55,
  'broken, to call': 3,
  'late, to call': 3,
  'due, to call': 4,
  'promised, to call': 2,
  outcomes: 20,
  agents: 2,
}

/** On a day off a callback is for the next day that is none. */
const leastOnWorkdays = { 'asked us back, to call': 3 }

/** Everything that happened, without the ids, which are of chance. */
async function told({ owner }: TestWorld) {
  const texts = [
    `select document, opened_at, closed_at, outcome, staff.name as agent
     from call join debtor on debtor.id = debtor_id join staff on user_id = agent_id order by 2, 1`,
    `select code, document, state, total_cents, accepted_text, ended_on, end_reason
     from agreement join debtor on debtor.id = debtor_id order by code`,
    `select end_to_end_id, amount_cents, paid_at, state, left_over_cents, note
     from payment order by paid_at, amount_cents`,
    `select day, document, score, reasons
     from plan_item join debtor on debtor.id = debtor_id order by 1, 2`,
    `select at, actor_name, what, count(*)::int from journal_line
     group by 1, 2, 3 order by 1, 2, 3`,
    `select "user".email, role from auth.member
     join auth."user" on "user".id = "userId" order by 1`,
    `select document, at, state from callback join debtor on debtor.id = debtor_id order by 2, 1`,
  ]
  return Promise.all(texts.map(async (text) => (await owner.query(text)).rows))
}

test('the office at work shows a visitor every state that there is', () =>
  showsEverything(whole, '2026-11-24'))

test('loaded once, it is not loaded again', async () => {
  assert.equal(await load(whole, auth), false)
})

test('nothing waits for the worker, whose work was done in its time', async () => {
  const { rows } = await whole.owner.query('select task_identifier from graphile_worker.jobs')
  assert.deepEqual(rows, [])
})

test('a creditor sees its own portfolio and nobody else', async () => {
  const { rows } = await whole.owner.query(
    `select email, creditor.name from viewer_creditor
     join creditor on creditor.id = creditor_id join auth."user" on "user".id = user_id
     where email = 'vicente@valefibra.exemplo.com.br'`,
  )
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Vale Fibra Internet'],
  )
})

test('on a Sunday after holidays all is there too; interrupted, it is made anew, the same', async () => {
  const testWorld = await openTestWorld(sundayAfterChristmas)
  const { auth: own } = await openTestHttp(testWorld)
  const helena = firstDay.people[0]?.email
  const cutShort: Auth = {
    ...own,
    addPerson: (given) =>
      given.email === helena ? Promise.reject(new Error('the power failed')) : own.addPerson(given),
  }
  await assert.rejects(load(testWorld, cutShort), /the power failed/)
  await showsEverything(testWorld, '2026-12-27')
  testWorld.clock.set(tuesday)
  assert.equal(await load(testWorld, own), true)
  assert.deepEqual(await told(testWorld), await told(whole))
})

test('without a past both offices are there, empty', async () => {
  const testWorld = await openTestWorld(tuesday)
  const { auth: own } = await openTestHttp(testWorld)
  assert.equal(await load(testWorld, own, false), true)
  const { rows } = await testWorld.owner.query(
    `select slug, (select count(*)::int from debtor) as people
     from auth.organization order by slug`,
  )
  assert.deepEqual(rows, [
    { slug: atWork.slug, people: 0 },
    { slug: firstDay.slug, people: 0 },
  ])
})
