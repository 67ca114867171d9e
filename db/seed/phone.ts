import type { ExcuseName } from '../../api/excuses.ts'
import type { FactKind } from '../../api/listening.ts'
import { openCall, seeBrief } from '../../server/calls/actions.ts'
import { closeCall } from '../../server/calls/close-actions.ts'
import { noteBudget } from '../../server/calls/counter-actions.ts'
import { dial } from '../../server/calls/dial-actions.ts'
import { hearExcuse } from '../../server/calls/excuse-actions.ts'
import { hangUp, setThirdParty, verifyIdentity } from '../../server/calls/line-actions.ts'
import { noteAnswer } from '../../server/calls/listening-actions.ts'
import { listOffers } from '../../server/calls/offer-actions.ts'
import { outcomeOf } from '../../server/calls/outcomes.ts'
import { sayReply } from '../../server/excuses/actions.ts'
import { must } from './must.ts'
import { type Past, wait } from './past.ts'
import { sayLines } from './playbook.ts'
import type { Talk } from './story.ts'
import type { Line } from './wrap-up.ts'
import { wrapUpOf } from './wrap-up.ts'

/**
 * One call as an agent makes it: opened, read, dialed with a permit, spoken, hung up, closed. What
 * is said in between may change how it comes out. False when the law did not let it be made.
 */
export async function phone(
  past: Past,
  { agent, customer }: Omit<Line, 'callId'>,
  said: Talk | ((line: Line) => Promise<Talk>),
): Promise<boolean> {
  const { world } = past
  const opened = await openCall(world, agent, customer)
  if (!opened.ok) return true // nothing is owed any more
  const line = { agent, customer, callId: opened.value.callId }
  wait(past, 25, 90)
  must(await seeBrief(world, agent, line.callId))
  wait(past, 5, 20)
  const { attemptId } = must(await dial(world, agent, { ...line, ...customer }))
  if (attemptId === null) {
    await close(past, line, notAllowed)
    return false
  }
  wait(past, 12, 30)
  const talk = typeof said === 'function' ? await whenVerified(past, line, said) : said
  if (typeof said !== 'function') await speak(past, line, talk)
  must(await hangUp(world, agent, line.callId))
  wait(past, 15, 50)
  await close(past, line, talk)
  return true
}

const notAllowed: Talk = {
  outcome: 'NLIG',
  note: 'O horário do cliente ainda não permite.',
  fields: { why: 'not-allowed-now' },
}

async function whenVerified(past: Past, line: Line, said: (line: Line) => Promise<Talk>) {
  await verify(past, line)
  await tell(past, line, 'deal')
  wait(past, 90, 240)
  return said(line)
}

async function speak(past: Past, line: Line, { outcome }: Talk): Promise<void> {
  const { group, answered, rightParty, needsOffers } = outcomeOf(outcome) ?? {}
  if (!answered) return
  if (group === 'third-party') {
    must(await setThirdParty(past.world, line.agent, { ...line, isThirdParty: true }))
  }
  const isShort = ['DESL', 'NMOM'].includes(outcome)
  if (rightParty && !isShort) await verify(past, line)
  if (rightParty && !isShort) await tell(past, line, outcome)
  const { callId, customer, agent } = line
  if (needsOffers) must(await listOffers(past.world, agent, { callId, ...customer }))
  if (outcome === 'SEMC')
    must(await noteBudget(past.world, agent, { callId, ...customer, ...poor }))
  wait(past, isShort ? 8 : 40, isShort ? 25 : 150)
}

/** What they told of their side, each as a fact: asked once, shown in every later call. */
async function tell({ world }: Past, { agent, callId }: Line, outcome: string): Promise<void> {
  for (const [fact, value] of stories[outcome] ?? [])
    must(await noteAnswer(world, agent, { callId, fact, value }))
  const excuse = excuses[outcome]
  if (!excuse) return
  const heard = { callId, excuse, foundBy: 'tap' } as const
  const { saidId } = must(await hearExcuse(world, agent, heard))
  const lineId = `${excuse}.reply-1`
  must(await sayReply(world, agent, { saidId, lineId, came: 'went-on' }))
}

/** What they gave as a reason, by what the call came to. */
const excuses: Readonly<Partial<Record<string, ExcuseName>>> = {
  deal: 'wants-instalments',
  PROM: 'will-pay-on-date',
  ALEG: 'already-paid',
  SEMC: 'lost-job',
  '2VIA': 'bill-never-came',
  TEC: 'service-problem',
  DISC: 'disagrees-amount',
  DESC: 'does-not-recognise',
  RECU: 'refuses',
  PROC: 'complaint-filed',
}

const stories: Readonly<Record<string, readonly (readonly [FactKind, string])[]>> = {
  deal: [
    ['reason', 'tight-month'],
    ['motive', 'fits-month'],
    ['income-days', '5,20'],
  ],
  PROM: [
    ['reason', 'late-receipts'],
    ['income-days', '10'],
  ],
  SEMC: [
    ['reason', 'job-lost'],
    ['worry', 'family-income'],
  ],
  DISC: [['worry', 'trust']],
  TEC: [['reason', 'service-problem']],
}

/** What somebody without work lives on, as it was told. */
const poor = { incomeCents: 110_000, fixedCostsCents: 82_000 }

/** The answers that only this person would know. */
async function verify(past: Past, line: Line): Promise<void> {
  const { world } = past
  const { agent, callId, customer } = line
  const { birthOn, document, name, postalCode } = customer
  const heard = {
    documentEnd: document.slice(-3),
    ...(birthOn ? { birthOn: String(birthOn) } : { name, postalCode: postalCode ?? '' }),
  }
  must(await verifyIdentity(world, agent, { callId, heard }))
  await sayLines(past, line)
}

/** What the hours there do not allow is arranged for the first hour that they do. */
async function close(past: Past, line: Line, talk: Talk): Promise<void> {
  const { world } = past
  const { agent, callId } = line
  const ask = await wrapUpOf(past, line, talk)
  const closed = await closeCall(world, agent, { callId, isConfirmed: true, ...ask })
  if (!closed.ok && closed.refusal === 'callback-outside-hours') {
    const callbackAt = String(closed.facts.nextAllowedAt)
    must(await closeCall(world, agent, { callId, isConfirmed: true, ...ask, callbackAt }))
  } else must(closed)
}
