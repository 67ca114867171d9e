import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { newDebtor, newPortfolio, type TestPortfolio } from '../../test/people.ts'
import { openTestWorld, type TestAgency } from '../../test/world.ts'
import type { Person } from '../identity/actor.ts'
import { readStudy } from './actions.ts'
import { keepCases } from './case-actions.ts'
import {
  correctProfile,
  overrideSituation,
  undoCorrection,
  undoOverride,
} from './correction-actions.ts'

const held = await openTestWorld()
const { world, owner } = held

async function office(name = 'Vale Fibra') {
  const agency = await held.newAgency()
  const portfolio = await newPortfolio(held, agency, name)
  const { debtorId } = await newDebtor(held, agency, portfolio)
  return { agency, ana: agency.person('agent'), debtorId, ...portfolio }
}

const nowhere = { zone: 'America/Sao_Paulo', windows: [] }
const study = (who: Person, debtorId: string) =>
  world.transaction(who, (tx) => readStudy(tx, { debtorId }, nowhere))
const circumstancesOf = async (who: Person, debtorId: string) =>
  (await study(who, debtorId)).profile.held.map(({ circumstance }) => circumstance)

type Whose = TestPortfolio & { readonly debtorId: string }

/** A call that was closed with a reason, as the outcome keeps it. */
const told = ({ debtorId, portfolioId, creditorId }: Whose, outcome: string, reason = '') =>
  owner.query(
    `insert into call (agency_id, debtor_id, portfolio_id, creditor_id, agent_id, state, opened_at,
       held_until, outcome, outcome_version, outcome_facts, closed_at)
     select agency_id, $1, $2, $3, 'ana', 'closed', '2026-11-20T12:00Z', '2026-11-20T12:10Z', $4, 1,
       $5, '2026-11-20T12:10Z' from debtor where id = $1`,
    [debtorId, portfolioId, creditorId, outcome, { fields: { reason } }],
  )

const proved = (debtorId: string, kind: string) =>
  owner.query(
    `insert into verified_problem (agency_id, debtor_id, kind, evidence, verified_on,
       verified_by_id, verified_by, verified_at)
     select agency_id, id, $2, 'document', '2026-11-10', 'bia', 'Bia', '2026-11-10T12:00Z'
     from debtor where id = $1`,
    [debtorId, kind],
  )

/** An agreement over the debt that ended, in so many parts. */
async function agreed(
  { debtorId, portfolioId, creditorId }: Whose,
  state: string,
  given: { readonly parts?: number; readonly discount?: number; readonly on?: string } = {},
) {
  const { parts = 1, discount = 0, on = '2026-10-20' } = given
  const { rows } = await owner.query<{ id: string }>(
    `with made as (
       insert into offer (agency_id, debtor_id, portfolio_id, creditor_id, shape, quote,
         balance_cents, discount_cents, total_cents, policy_version, terms_version, made_by,
         made_at, acceptable_until)
       select agency_id, $1, $2, $3, 'custom', '{}', 10000, $4::bigint, 10000 - $4::bigint, 0, 0,
         'Ana', $5::date, $5::date + 1
       from debtor where id = $1 returning agency_id, id)
     insert into agreement (agency_id, code, offer_id, debtor_id, portfolio_id, creditor_id, state,
       balance_cents, discount_cents, total_cents, accepted_at, accepted_channel, accepted_text,
       ended_on, end_reason)
     select agency_id, left(id::text, 8) || random(), id, $1, $2, $3, $6, 10000, $4::bigint,
       10000 - $4::bigint, $5::date, 'voice', 'Sim', '2026-11-01', '1' from made returning id`,
    [debtorId, portfolioId, creditorId, discount, on, state],
  )
  const id = rows[0]?.id ?? ''
  await owner.query(
    `insert into instalment (agency_id, agreement_id, creditor_id, n, due_on, amount_cents,
       paid_cents, paid_on)
     select agency_id, id, creditor_id, n, accepted_at::date + 2 + 30 * (n - 1), total_cents / $2,
       case state when 'kept' then total_cents / $2 else 0 end,
       case state when 'kept' then accepted_at::date + 2 end
     from agreement, generate_series(1, $2) n where id = $1`,
    [id, parts],
  )
  return id
}

test('what somebody said in a call is what the next one knows', async () => {
  const one = await office()
  assert.deepEqual(await circumstancesOf(one.ana, one.debtorId), [])
  await told(one, 'SEMC', 'forgot')
  assert.deepEqual(await circumstancesOf(one.ana, one.debtorId), ['forgot'])
})

test('an illness is no circumstance, neither told nor proved', async () => {
  const one = await office()
  await told(one, 'SEMC', 'illness')
  for (const kind of ['illness', 'death-in-family', 'separation', 'disaster', 'other'])
    await proved(one.debtorId, kind)
  await owner.query(
    `insert into hold (agency_id, debtor_id, reason, placed_at)
     select agency_id, id, 'illness', now() from debtor where id = $1`,
    [one.debtorId],
  )
  const { profile } = await study(one.ana, one.debtorId)
  assert.deepEqual(profile, { held: [], leftOut: [] })
  await proved(one.debtorId, 'job-lost')
  const seen = await study(one.ana, one.debtorId)
  assert.deepEqual(seen.profile.held[0]?.evidence[0]?.sign, 'proved-lost-income')
  assert.doesNotMatch(JSON.stringify(seen), /illness|death|separation/)
})

test('what was owed to one creditor says nothing towards another', async () => {
  const one = await office()
  const other = await newPortfolio(held, one.agency, 'Outra Credora')
  await agreed({ ...one, ...other }, 'broken')
  await agreed({ ...one, ...other }, 'broken')
  assert.deepEqual(await circumstancesOf(one.ana, one.debtorId), [])
  await agreed(one, 'broken')
  await agreed(one, 'broken')
  assert.deepEqual(await circumstancesOf(one.ana, one.debtorId), ['promises-not-fitted'])
})

test('an agent corrects what the facts say, with why, and may undo it', async () => {
  const one = await office()
  await told(one, 'SEMC', 'forgot')
  const ask = { debtorId: one.debtorId, portfolioId: one.portfolioId }
  const made = await correctProfile(world, one.ana, {
    ...{ ...ask, circumstance: 'forgot', does: 'left-out', reason: 'record-wrong' },
  })
  assert.ok(made.ok)
  assert.deepEqual(await circumstancesOf(one.ana, one.debtorId), [])
  const set = await correctProfile(world, one.ana, {
    ...{ ...ask, circumstance: 'tight-month', does: 'holds', reason: 'person-said' },
    note: 'Recebe no dia 10',
  })
  assert.ok(set.ok)
  const { profile } = await study(one.ana, one.debtorId)
  const [first] = profile.held
  assert.deepEqual(
    [first?.circumstance, first?.correction?.by, String(first?.untilOn)],
    ['tight-month', 'agent de teste', '2027-01-23'],
  )
  assert.ok((await undoCorrection(world, one.ana, made.value.correctionId)).ok)
  assert.deepEqual(await circumstancesOf(one.ana, one.debtorId), ['tight-month', 'forgot'])
  const again = await undoCorrection(world, one.ana, made.value.correctionId)
  assert.equal(!again.ok && again.refusal, 'unknown-correction')
  const { rows } = await owner.query(
    `select what from journal_line where debtor_id = $1 and what like 'profile.%' order by id`,
    [one.debtorId],
  )
  assert.deepEqual(
    rows.map(({ what }) => what),
    ['profile.left-out', 'profile.set', 'profile.undone'],
  )
})

test('a second correction of the same takes the place of the first', async () => {
  const one = await office()
  const ask = { debtorId: one.debtorId, portfolioId: one.portfolioId, circumstance: 'forgot' }
  for (const does of ['holds', 'left-out'] as const) {
    const made = await correctProfile(world, one.ana, {
      ...{ ...ask, circumstance: 'forgot', does, reason: 'person-said' },
    })
    assert.ok(made.ok)
  }
  const { profile } = await study(one.ana, one.debtorId)
  assert.deepEqual([profile.held.length, profile.leftOut.length], [0, 1])
})

test('no note files a person under their health or belief, and no viewer corrects', async () => {
  const one = await office()
  const ask = {
    ...{ debtorId: one.debtorId, portfolioId: one.portfolioId, circumstance: 'forgot' as const },
    ...{ does: 'holds' as const, reason: 'person-said' as const },
  }
  const sick = await correctProfile(world, one.ana, { ...ask, note: 'está doente' })
  assert.deepEqual(!sick.ok && [sick.refusal, sick.facts], [
    'sensitive-words',
    { field: 'note', match: 'doente' },
  ])
  const late = await correctProfile(world, one.ana, { ...ask, untilOn: '2027-11-25' })
  assert.equal(!late.ok && late.refusal, 'day-out-of-range')
  assert.ok((await correctProfile(world, one.ana, { ...ask, untilOn: '2027-11-24' })).ok)
  const viewer = one.agency.person('viewer', [one.creditorId])
  const seen = await correctProfile(world, viewer, ask)
  assert.equal(!seen.ok && seen.refusal, 'not-allowed')
})

test('whoever knows better goes another way, and what was recommended is kept beside it', async () => {
  const one = await office()
  await told(one, 'DISC')
  const before = (await study(one.ana, one.debtorId)).situation
  assert.deepEqual([before.tone.choice, before.way.choice], ['plain-facts', 'statement-first'])
  const ask = { debtorId: one.debtorId, portfolioId: one.portfolioId }
  const made = await overrideSituation(world, one.ana, {
    ...{ ...ask, part: 'way', choice: 'equal-parts', because: 'person-asked' },
  })
  assert.ok(made.ok)
  const after = (await study(one.ana, one.debtorId)).situation
  assert.deepEqual([after.way.choice, after.way.because[0]?.reason], ['equal-parts', 'changed-by'])
  const { rows } = await owner.query(
    'select recommended from situation_override where debtor_id = $1',
    [one.debtorId],
  )
  assert.equal(rows[0]?.recommended, 'statement-first')
  assert.ok((await undoOverride(world, one.ana, made.value.overrideId)).ok)
  assert.deepEqual((await study(one.ana, one.debtorId)).situation.way, before.way)
  const wrong = await overrideSituation(world, one.ana, {
    ...{ ...ask, part: 'tone', choice: 'harsh', because: 'person-known' },
  })
  assert.equal(!wrong.ok && wrong.refusal, 'choice-not-known')
})

const talliesOf = async (agency: TestAgency) =>
  (
    await owner.query(
      `select arrangement, circumstance, closed, kept from case_tally
       where agency_id = $1 and closed > 0 order by arrangement, circumstance`,
      [agency.agencyId],
    )
  ).rows

test('every agreement that ended is a case once, however often the night runs', async () => {
  const one = await office()
  await agreed(one, 'kept', { discount: 1000 })
  await agreed(one, 'broken', { parts: 2 })
  const open = await agreed(one, 'cancelled')
  assert.ok(open)
  assert.equal((await keepCases(world, one.agency.agencyId)).kept, 2)
  assert.equal((await keepCases(world, one.agency.agencyId)).kept, 0)
  assert.deepEqual(await talliesOf(one.agency), [
    { arrangement: 'cash-with-discount', circumstance: 'none', closed: 1, kept: 1 },
    { arrangement: 'equal-parts', circumstance: 'none', closed: 1, kept: 0 },
  ])
  const { rows } = await owner.query('select * from closed_case limit 1')
  assert.doesNotMatch(JSON.stringify(rows), /MARIA|39053344/i)
})

test('one that goes on again is no case until it ends again, and is then counted anew', async () => {
  const one = await office()
  const id = await agreed(one, 'kept')
  await keepCases(world, one.agency.agencyId)
  await owner.query(
    `update agreement set state = 'open', ended_on = null, end_reason = null where id = $1`,
    [id],
  )
  await keepCases(world, one.agency.agencyId)
  assert.deepEqual(await talliesOf(one.agency), [])
  await owner.query(
    `update agreement set state = 'broken', ended_on = '2026-11-20', end_reason = '1'
     where id = $1`,
    [id],
  )
  await keepCases(world, one.agency.agencyId)
  assert.deepEqual(
    (await talliesOf(one.agency)).map(({ closed, kept }) => [closed, kept]),
    [[1, 0]],
  )
})

test('a case remembers what was known when it was agreed, not what came after', async () => {
  const one = await office()
  await agreed(one, 'broken', { on: '2026-10-20' })
  await told(one, 'SEMC', 'lost-job')
  await agreed(one, 'kept', { on: '2026-11-22' })
  await keepCases(world, one.agency.agencyId)
  const found = (await talliesOf(one.agency)).map(({ circumstance, kept }) => [circumstance, kept])
  assert.deepEqual(found.toSorted(), [
    ['lost-income', 1],
    ['none', 0],
  ])
})

test('cases of another agency are never compared, and a viewer compares only its own', async () => {
  const [one, stranger] = [await office(), await office()]
  const other = await newPortfolio(held, one.agency, 'Outra Credora')
  await agreed(one, 'kept')
  await agreed({ ...one, ...other }, 'kept')
  await agreed(stranger, 'kept')
  for (const { agency } of [one, stranger]) await keepCases(world, agency.agencyId)
  const viewer = one.agency.person('viewer', [one.creditorId])
  assert.equal((await study(one.ana, one.debtorId)).cases?.count, 2)
  assert.equal((await study(viewer, one.debtorId)).cases?.count, 1)
  assert.equal((await study(stranger.ana, stranger.debtorId)).cases?.count, 1)
})

test('who is deleted leaves no correction behind', async () => {
  const one = await office()
  const ask = { debtorId: one.debtorId, portfolioId: one.portfolioId }
  await correctProfile(world, one.ana, {
    ...{ ...ask, circumstance: 'forgot', does: 'holds', reason: 'person-said' },
  })
  const at = moment('2026-11-24T13:00:00Z')
  await world.transaction(
    one.ana,
    (tx) => tx.one`select forget('budgets', ${[one.debtorId]}::uuid[], ${at})`,
  )
  assert.deepEqual(await circumstancesOf(one.ana, one.debtorId), [])
})
