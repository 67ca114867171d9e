import { openCall, seeBrief } from '../../server/calls/actions.ts'
import { dial } from '../../server/calls/dial-actions.ts'
import { lockDebtor } from '../../server/debtors/store.ts'
import type { Actor } from '../../server/identity/actor.ts'
import { record } from '../../server/journal/store.ts'
import { obtainPermit } from '../../server/outreach/actions.ts'
import { handPayment } from '../../server/outreach/payment-actions.ts'
import { insertAttempt } from '../../server/outreach/store.ts'
import type { World } from '../../server/platform/world.ts'
import type { Chance } from './chance.ts'
import { endCall } from './outcomes.ts'
import { count, countAnswer, persist, type Resident, rowsOf, someone, type Town } from './town.ts'

/** Somebody tries to call this person now, whatever the hour: as an agent does, or two at once. */
export async function tryContact(town: Town, resident: Resident, chance: Chance): Promise<void> {
  if (chance.happens(0.15)) return tryMessage(town, resident, chance)
  if (chance.happens(0.7)) return workCall(town, resident, chance)
  const times = chance.happens(0.5) ? 2 : 1
  await Promise.all(
    Array.from({ length: times }, (_, index) =>
      callAtOnce(town, resident, chance.of('at once', index)),
    ),
  )
}

/** A text about the next payment of their agreement, because they ask for it or on our own. */
async function tryMessage(town: Town, { debtorId, pointIds }: Resident, chance: Chance) {
  const [due] = await rowsOf<{ agreementId: string; n: number }>(
    town,
    `select agreement_id as "agreementId", n from instalment
     join agreement on agreement.id = agreement_id
     where agreement.debtor_id = $1 and state = 'open' and paid_on is null
     order by n limit 1`,
    debtorId,
  )
  if (!due) return
  const occasion = chance.happens(0.3) ? 'asked' : 'ours'
  const channel = chance.pick(['whatsapp', 'sms'] as const)
  const ask = { ...due, channel, occasion, contactPointId: chance.pick(pointIds) } as const
  const handed = await persist(town, chance.of('message'), (world) =>
    handPayment(world, town.agency.person('agent'), ask),
  )
  if (!handed.ok) return count(town, `not written: ${handed.refusal}`)
  count(town, handed.value.link ? `written: ${occasion}` : 'not written: no permit')
}

/** Opened, read, dialed (perhaps twice at once), closed with an outcome. */
async function workCall(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const actor = someone(town, chance)
  const { debtorId } = resident
  const opened = await persist(town, chance.of('open'), (world) =>
    openCall(world, actor, { debtorId }),
  )
  countAnswer(town, 'calls opened', opened)
  if (!opened.ok) return
  const { callId } = opened.value
  await persist(town, chance.of('brief'), (world) => seeBrief(world, actor, callId))
  const times = chance.happens(0.2) ? 2 : 1
  const contactPointId = chance.pick(resident.pointIds)
  const dialed = await Promise.all(
    Array.from({ length: times }, (_, index) =>
      persist(town, chance.of('dial', index), (world) =>
        dial(world, actor, { callId, contactPointId }),
      ),
    ),
  )
  for (const one of dialed) {
    if (one.ok) count(town, one.value.attemptId ? 'dialed' : 'not dialed: no permit')
    else count(town, `not dialed: ${one.refusal}`)
  }
  const wasDialed = dialed.some((one) =>
    one.ok ? one.value.attemptId !== null : one.refusal === 'already-dialing',
  )
  await endCall(town, { actor, callId, resident, contactPointId, wasDialed }, chance)
}

/** The permit and the attempt alone, in one transaction, for a call that is over at once. */
async function callAtOnce(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const actor = someone(town, chance)
  const contactPointId = chance.pick(resident.pointIds)
  const was = await persist(town, chance, (world) =>
    attempt(world, actor, town, { debtorId: resident.debtorId, contactPointId }),
  )
  count(town, was)
}

type Reach = { readonly debtorId: string; readonly contactPointId: string }

const attempt = (world: World, actor: Actor, { portfolio }: Town, reach: Reach) =>
  world.transaction(actor, async (tx) => {
    const { debtorId } = reach
    await lockDebtor(tx, debtorId)
    const asked = { channel: 'voice_manual', purpose: 'collection' } as const
    const decision = await obtainPermit(tx, actor, reach, asked)
    if (!decision.ok) return 'not called at once'
    const agentId = actor.userId ?? ''
    const { id: callId } = await tx.one<{ id: string }>`
      insert into call
        (agency_id, debtor_id, portfolio_id, creditor_id, agent_id, state, opened_at, held_until,
         brief_seen_at, outcome, outcome_version, closed_at)
      values (${tx.agencyId}, ${debtorId}, ${portfolio.portfolioId}, ${portfolio.creditorId},
        ${agentId}, 'closed', ${tx.now}, ${tx.now}, ${tx.now}, 'NAT', 1, ${tx.now})
      returning id`
    await insertAttempt(tx, decision.permit, { callId, ...portfolio, agentId })
    await record(tx, actor, { what: 'call.dialed', debtorId })
    return 'called at once'
  })
