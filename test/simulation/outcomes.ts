import { closeCall } from '../../server/calls/close-actions.ts'
import { hangUp } from '../../server/calls/line-actions.ts'
import type { Actor } from '../../server/identity/actor.ts'
import type { Chance } from './chance.ts'
import { noteStop } from './stops.ts'
import { count, countAnswer, persist, type Resident, startOf, type Town, todayIn } from './town.ts'

export type Ending = {
  readonly actor: Actor
  readonly callId: string
  readonly resident: Resident
  readonly contactPointId: string
  readonly wasDialed: boolean
}

type Outcome = {
  readonly code: string
  readonly fields?: Readonly<Record<string, string>>
  /** The number may not be called any more. */
  readonly endsNumber?: boolean
  /** So many days of rest, or until a person lifts it. */
  readonly holdDays?: number | 'for-ever'
  readonly optOut?: 'voice' | 'all'
}

const notCalled: Outcome = { code: 'NLIG', fields: { why: 'not-allowed-now' } }
const nobody: readonly Outcome[] = [{ code: 'NAT' }, { code: 'OCU' }, { code: 'CXP' }]
const talks: readonly Outcome[] = [{ code: 'DESL' }, { code: 'NMOM' }, { code: 'AGEN' }]
const stops: readonly Outcome[] = [
  { code: 'INX', endsNumber: true },
  { code: 'ERR', endsNumber: true },
  { code: 'TEC', holdDays: 2 },
  { code: 'ALEG', fields: { paidOn: '2026-11-24', means: 'pix' }, holdDays: 3 },
  { code: 'DESC', fields: { statement: 'não reconheço' }, holdDays: 'for-ever' },
  { code: 'JUD', fields: { lawyer: 'OAB 1' }, holdDays: 'for-ever', endsNumber: true },
  { code: 'OPT', fields: { channel: 'all' }, optOut: 'all', endsNumber: true },
  { code: 'OPT', fields: { channel: 'voice' }, optOut: 'voice' },
  { code: 'OPT', fields: { channel: 'sms' } },
]

/** The call ends with what it came to, if it was dialed; what follows is remembered here too. */
export async function endCall(town: Town, ending: Ending, chance: Chance): Promise<void> {
  const { actor, callId, wasDialed } = ending
  if (chance.happens(0.7))
    await persist(town, chance.of('hang up'), (world) => hangUp(world, actor, callId))
  const outcome = wasDialed ? outcomeOf(chance) : notCalled
  const closed = await close(town, ending, outcome, chance)
  if (closed) remember(town, ending, outcome)
  else if (wasDialed) await close(town, ending, { code: 'NAT' }, chance.of('instead'))
}

function outcomeOf(chance: Chance): Outcome {
  const fate = chance.number()
  if (fate < 0.6) return chance.pick(nobody)
  return chance.pick(fate < 0.93 ? talks : stops)
}

/** Who did not hear that it was closed is told so the second time. */
async function close(
  town: Town,
  { actor, callId }: Ending,
  { code, fields = {} }: Outcome,
  chance: Chance,
): Promise<boolean> {
  const ahead = { hours: chance.whole(20, 80) }
  const callbackAt = String(town.testWorld.clock.now().add(ahead))
  const answer = await persist(town, chance.of('close'), (world) =>
    closeCall(world, actor, {
      callId,
      outcome: code,
      note: '',
      fields,
      ...(code === 'AGEN' ? { callbackAt } : {}),
      isConfirmed: true,
    }),
  )
  countAnswer(town, `closed as ${code}`, answer)
  return answer.ok || answer.refusal === 'call-closed'
}

function remember(town: Town, { resident, contactPointId }: Ending, outcome: Outcome): void {
  const { debtorId } = resident
  const { code, endsNumber, holdDays, optOut } = outcome
  if (endsNumber) noteStop(town, { debtorId, contactPointId, why: `number ended by ${code}` })
  if (optOut) noteStop(town, { debtorId, contactPointId: null, why: `opt-out ${optOut}` })
  if (holdDays === undefined) return
  const until = holdDays === 'for-ever' ? null : startOf(todayIn(town).add({ days: holdDays }))
  noteStop(town, { debtorId, contactPointId: null, why: 'hold', until })
  count(town, 'holds placed by calls')
}
