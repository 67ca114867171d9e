import { between } from '../../kit/chance.ts'
import { uuid7 } from '../../kit/id.ts'
import { toWire } from '../../kit/money.ts'
import { cancelAgreement } from '../../server/agreements/actions.ts'
import { oldestUnpaid } from '../../server/agreements/agreement.ts'
import { datesOffered } from '../../server/agreements/due-date.ts'
import { changeDueDate, loadChangeFacts } from '../../server/agreements/due-date-actions.ts'
import { findAgreement } from '../../server/agreements/store.ts'
import { acceptOffer, listOffers } from '../../server/calls/offer-actions.ts'
import type { Person } from '../../server/identity/actor.ts'
import { recordDebtPayment } from '../../server/payments/actions.ts'
import { personOf } from './agencies.ts'
import type { Customer } from './customers.ts'
import { agree } from './deals.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'
import { phone } from './phone.ts'
import type { Step } from './story.ts'
import { owedBy } from './wrap-up.ts'

/** `desk` is the agent's, from 0: whoever began with a person goes on. */
export type Deed = { readonly customer: Customer; readonly step: Step; readonly desk: number }

/** One step of one story. False when it could not be today. */
export function doDeed(past: Past, { customer, step, desk }: Deed): Promise<boolean> {
  const agent = personOf(past.office, 'agent', desk)
  switch (step.does) {
    case 'call':
      return phone(past, { agent, customer }, step.talk)
    case 'deal':
      return phone(past, { agent, customer }, (line) => agree(past, line, step))
    case 'new-date':
      return moveDay(past, { customer, agent })
    case 'replace':
      return replace(past, customer, step.shape)
    case 'cancel':
      return cancel(past, customer, step.reason)
    default:
      return findPayment(past, customer, step.note)
  }
}

type Served = { readonly customer: Customer; readonly agent: Person }

/** The first of the days that the policy offers for what is to be paid next. */
async function moveDay({ world, agreements }: Past, { customer, agent }: Served): Promise<boolean> {
  const agreementId = agreements.get(customer.debtorId)
  if (!agreementId) return false
  const chosen = await world.transaction(agent, async (tx) => {
    const row = await findAgreement(tx, agreementId)
    if (!row) return undefined
    const facts = await loadChangeFacts(tx, row)
    const n = oldestUnpaid(facts.agreement)?.n ?? 0
    const [to] = must(datesOffered(facts, n))
    return to && { n, to }
  })
  if (chosen) must(await changeDueDate(world, agent, { agreementId, ...chosen }))
  return true
}

/** A supervisor looks at the plan again with the person: another takes its place. */
async function replace(past: Past, customer: Customer, shape: string): Promise<boolean> {
  const { world, office, agreements } = past
  const renegotiatesId = agreements.get(customer.debtorId)
  if (!renegotiatesId) return false
  const supervisor = personOf(office, 'supervisor')
  const { items } = must(await listOffers(world, supervisor, { ...customer, renegotiatesId }))
  const taken = items.find(({ quote }) => quote.shape === shape) ?? items[0]
  if (!taken) return false
  const made = must(await acceptOffer(world, supervisor, { offerId: taken.offerId }))
  agreements.set(customer.debtorId, made.agreementId)
  return true
}

async function cancel(past: Past, { debtorId }: Customer, reason: string): Promise<boolean> {
  const agreementId = past.agreements.get(debtorId)
  if (!agreementId) return false
  const supervisor = personOf(past.office, 'supervisor')
  must(await cancelAgreement(past.world, supervisor, { agreementId, reason }))
  return true
}

/** What the person said is true: the money had come, to the creditor. */
async function findPayment(past: Past, customer: Customer, note: string): Promise<boolean> {
  const { world, clock, calendar, chance } = past
  const supervisor = personOf(past.office, 'supervisor')
  const amountCents = toWire(await owedBy(past, supervisor, customer))
  const bytes = Uint8Array.from({ length: 10 }, () => between(chance, 0, 255))
  must(
    await recordDebtPayment(world, supervisor, {
      ...customer,
      requestKey: uuid7(clock.now().epochMilliseconds, bytes),
      amountCents,
      paidOn: String(clock.now().toZonedDateTimeISO(calendar.zone).toPlainDate()),
      means: 'transfer',
      note,
    }),
  )
  return true
}
