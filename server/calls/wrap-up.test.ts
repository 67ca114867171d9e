import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { endBreak, startBreak } from '../breaks/actions.ts'
import { loadContactFacts } from '../outreach/facts-store.ts'
import { currentCall, openCall, seeBrief } from './actions.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { hangUp, verifyIdentity } from './line-actions.ts'
import { openNextCall } from './next-actions.ts'
import { endWrapUp } from './uncoded-actions.ts'
import { codeLater, extendWrapUp, readWrapUp, saveSetting } from './wrap-up-actions.ts'
import { dueAt, extend, isOver, usualSetting, wrapUpEnd } from './wrap-up-time.ts'

const at = (clock: string) => moment(`2026-11-24T10:${clock}-03:00`)
const answerOf = (said: { ok: boolean; refusal?: string }) => said.refusal ?? 'yes'

test('the clock runs only where there is a limit, from hanging up', () => {
  const limit = { mode: 'with-limit', limitSeconds: 30 } as const
  assert.equal(String(wrapUpEnd(limit, at('00:00'))), String(at('00:30')))
  assert.equal(wrapUpEnd(usualSetting, at('00:00')), null)
  assert.equal(wrapUpEnd({ ...limit, mode: 'discretionary' }, at('00:00')), null)
})

test('time is over at its end and not before; a break takes none of it', () => {
  assert.equal(isOver(at('00:30'), at('00:29.999')), false)
  assert.equal(isOver(at('00:30'), at('00:30')), true)
  assert.equal(String(dueAt(at('00:30'), 60_000)), String(at('01:30')))
})

test('thirty more seconds, once, while there is time', () => {
  const running = { endsAt: at('00:30'), extensions: 0 }
  const longer = extend(running, 0, at('00:29'))
  assert.ok(longer.ok)
  assert.equal(String(longer.value.endsAt), String(at('01:00')))
  assert.equal(answerOf(extend(longer.value, 0, at('00:40'))), 'already-extended')
  assert.equal(answerOf(extend(running, 0, at('00:30'))), 'no-time-running')
  assert.equal(answerOf(extend({ endsAt: null, extensions: 0 }, 0, at('00:10'))), 'no-time-running')
})

const held = await openTestWorld()
const { world, clock, owner } = held

type Mode = 'until-coded' | 'with-limit' | 'discretionary'

async function hungUp(mode: Mode | null, isVerified = true) {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  const portfolio = await newPortfolio(held, agency)
  const debtor = await newDebtor(held, agency, portfolio, { document: '52998224725' })
  if (mode) {
    const setting = { mode, limitSeconds: 30 }
    const set = { setting, reason: 'Combinado com a equipe' }
    const saved = await saveSetting(world, agency.person('supervisor'), set)
    assert.equal(answerOf(saved), mode === 'until-coded' ? 'yes' : 'yes')
  }
  const call = await openCall(world, ana, { debtorId: debtor.debtorId })
  assert.ok(call.ok, answerOf(call))
  const { callId } = call.value
  await seeBrief(world, ana, callId)
  assert.ok((await dial(world, ana, { callId, contactPointId: debtor.contactPointId })).ok)
  const heard = { birthOn: '1985-03-14', documentEnd: '725' }
  if (isVerified) assert.ok((await verifyIdentity(world, ana, { callId, heard })).ok)
  clock.advance({ minutes: 2 })
  assert.ok((await hangUp(world, ana, callId)).ok)
  const row = async () =>
    (
      await owner.query(
        `select call.state, call.outcome, call.outcome_version, wrap_up_extensions,
           attempt.outcome as attempt_outcome, answered, attempt.right_party, reached
         from call join attempt on call_id = call.id where call.id = $1`,
        [callId],
      )
    ).rows[0]
  const read = () => world.transaction(ana, (tx) => readWrapUp(tx, ana, callId))
  return { agency, ana, portfolio, ...debtor, callId, row, read }
}

const refused = (callId: string) => ({
  callId,
  outcome: 'DESL',
  note: 'Desligou no meio',
  fields: {},
})

test('without a setting the outcome takes its time, and the job ends nothing', async () => {
  const { agency, callId, row, read } = await hungUp(null)
  clock.advance({ hours: 1 })
  await endWrapUp(world, agency.agencyId, callId)
  assert.equal((await row()).state, 'wrapping')
  const shown = await read()
  assert.ok(shown.ok)
  assert.equal(shown.value.endsAt, null)
})

test('at the limit the system closes it under its own code, which is nobody’s conversation', async () => {
  const { agency, ana, callId, row } = await hungUp('with-limit')
  clock.advance({ seconds: 29 })
  await endWrapUp(world, agency.agencyId, callId)
  assert.equal((await row()).state, 'wrapping')
  clock.advance({ seconds: 1 })
  await endWrapUp(world, agency.agencyId, callId)
  await endWrapUp(world, agency.agencyId, callId)
  const closed = await row()
  assert.deepEqual(
    [closed.state, closed.outcome, closed.attempt_outcome, closed.answered, closed.right_party],
    ['closed', 'S-TPA', 'S-TPA', false, false],
  )
  const { rows } = await owner.query(
    `select actor_kind from journal_line where agency_id = $1 and what = 'call.not-coded'`,
    [agency.agencyId],
  )
  assert.deepEqual(rows, [{ actor_kind: 'system' }])
  assert.equal(
    answerOf(await closeCall(world, agency.person('supervisor'), refused(callId))),
    'not-your-call',
  )
  assert.equal((await currentCall(world, ana)).callId, null)
})

test('whoever codes it later replaces it, and both are kept', async () => {
  const { agency, ana, callId, row } = await hungUp('with-limit')
  clock.advance({ minutes: 1 })
  await endWrapUp(world, agency.agencyId, callId)
  clock.advance({ minutes: 20 })
  assert.equal(answerOf(await closeCall(world, ana, refused(callId))), 'yes')
  const coded = await row()
  assert.deepEqual(
    [coded.outcome, coded.attempt_outcome, coded.right_party],
    ['DESL', 'DESL', true],
  )
  const { rows } = await owner.query(
    'select outcome, replaced_by from outcome_replaced where call_id = $1',
    [callId],
  )
  assert.deepEqual(rows, [{ outcome: 'S-TPA', replaced_by: ana.name }])
  assert.equal(answerOf(await closeCall(world, ana, refused(callId))), 'call-closed')
})

test('until it is coded, the limits of the law take it for a conversation', async () => {
  const { agency, ana, callId, debtorId, contactPointId } = await hungUp('with-limit')
  clock.advance({ minutes: 1 })
  await endWrapUp(world, agency.agencyId, callId)
  const conversations = () =>
    world.transaction(ana, async (tx) => {
      const asked = { channel: 'voice_manual', purpose: 'collection' } as const
      const [facts] = await loadContactFacts(tx, [{ debtorId, contactPointId }], asked)
      return facts?.history.filter(({ kind }) => kind === 'conversation').length
    })
  assert.equal(await conversations(), 1)
  const cutOff = { callId, outcome: 'CXP', note: '', fields: {} }
  assert.equal(answerOf(await closeCall(world, ana, cutOff)), 'yes')
  assert.equal(await conversations(), 0)
})

test('thirty seconds more are given once, counted, and outlive a reload', async () => {
  const { agency, ana, callId, row, read } = await hungUp('with-limit')
  clock.advance({ seconds: 20 })
  assert.equal(answerOf(await extendWrapUp(world, ana, { callId })), 'yes')
  assert.equal(answerOf(await extendWrapUp(world, ana, { callId })), 'already-extended')
  assert.equal((await row()).wrap_up_extensions, 1)
  clock.advance({ seconds: 39 })
  const shown = await read()
  assert.ok(shown.ok && shown.value.endsAt)
  assert.equal(shown.value.extensionsLeft, 0)
  assert.equal(clock.now().until(shown.value.endsAt).total('seconds'), 1)
  await endWrapUp(world, agency.agencyId, callId)
  assert.equal((await row()).state, 'wrapping')
  clock.advance({ seconds: 1 })
  await endWrapUp(world, agency.agencyId, callId)
  assert.equal((await row()).outcome, 'S-TPA')
})

test('a break, of whatever kind, takes nothing from the time of an outcome', async () => {
  const { agency, ana, callId, row } = await hungUp('with-limit')
  clock.advance({ seconds: 10 })
  assert.ok((await startBreak(world, ana, { kind: 'toilet' })).ok)
  clock.advance({ minutes: 7 })
  await endWrapUp(world, agency.agencyId, callId)
  assert.equal((await row()).state, 'wrapping')
  await endBreak(world, ana)
  clock.advance({ seconds: 19 })
  await endWrapUp(world, agency.agencyId, callId)
  assert.equal((await row()).state, 'wrapping')
  clock.advance({ seconds: 1 })
  await endWrapUp(world, agency.agencyId, callId)
  assert.equal((await row()).outcome, 'S-TPA')
})

test('where the job is late, the next person asked for ends what was over', async () => {
  const { agency, ana, portfolio, row } = await hungUp('with-limit')
  await newDebtor(held, agency, portfolio, { name: 'OUTRA PESSOA' })
  clock.advance({ seconds: 29 })
  assert.equal(answerOf(await openNextCall(world, ana, {})), 'another-call-open')
  clock.advance({ seconds: 1 })
  assert.notEqual(answerOf(await openNextCall(world, ana, {})), 'another-call-open')
  assert.equal((await row()).outcome, 'S-TPA')
})

test('an outcome may wait only where it is left to the agent', async () => {
  const must = await hungUp(null)
  assert.equal(answerOf(await codeLater(world, must.ana, must)), 'outcome-first')
  const may = await hungUp('discretionary')
  assert.equal(answerOf(await codeLater(world, may.ana, may)), 'yes')
  assert.equal((await may.row()).outcome, 'S-TPA')
})

test('a portfolio has its own time, and may go with the agency again', async () => {
  const { agency, portfolio, read } = await hungUp(null)
  const { portfolioId } = portfolio
  const supervisor = agency.person('supervisor')
  const save = (setting: { mode: Mode; limitSeconds: number } | null) =>
    saveSetting(world, supervisor, { portfolioId, setting, reason: 'Teste da equipe' })
  const mode = async () => {
    const shown = await read()
    return shown.ok && shown.value.mode
  }
  assert.equal(answerOf(await save(null)), 'nothing-changed')
  assert.equal(answerOf(await save({ mode: 'with-limit', limitSeconds: 60 })), 'yes')
  assert.equal(await mode(), 'with-limit')
  assert.equal(answerOf(await save({ mode: 'with-limit', limitSeconds: 60 })), 'nothing-changed')
  assert.equal(answerOf(await save(null)), 'yes')
  assert.equal(await mode(), 'until-coded')
  const ask = { setting: null, reason: 'não pode' }
  assert.equal(answerOf(await saveSetting(world, agency.person('agent'), ask)), 'not-allowed')
})
