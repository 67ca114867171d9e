import { type Day, dayAt, isAfter, isBefore } from '../../kit/dates.ts'
import { acceptOffer, listOffers, requestQuote } from '../../server/calls/offer-actions.ts'
import type { MadeOffer } from '../../server/negotiation/table-actions.ts'
import { promisePix } from './bank.ts'
import { must } from './must.ts'
import { type Past, wait } from './past.ts'
import type { Step, Talk, Wish } from './story.ts'
import type { Line } from './wrap-up.ts'

type Deal = Step & { readonly does: 'deal' }

/** The person hears the ways to pay, takes one or asks for another, and says yes. */
export async function agree(past: Past, line: Line, { wish, pays, note }: Deal): Promise<Talk> {
  const { world } = past
  const { agent, callId, customer } = line
  const { items } = must(await listOffers(world, agent, { callId, ...customer }))
  const taken = 'shape' in wish ? shaped(items, wish.shape) : await asked(past, line, wish)
  wait(past, 30, 120)
  const { offerId, quote } = taken
  const { agreementId } = must(await acceptOffer(world, agent, { offerId, callId }))
  past.agreements.set(customer.debtorId, agreementId)
  await promisePix(past, agent, { agreementId, customer, pays })
  return { outcome: quote.instalments.length > 1 ? 'ACP' : 'ACV', note }
}

function shaped(items: readonly MadeOffer[], shape: string): MadeOffer {
  const found = items.find(({ quote }) => quote.shape === shape) ?? items.at(-1)
  if (!found) throw new Error('somebody who owes is offered something')
  return found
}

/** In as many parts as the balance bears, and beginning no later than the policy lets it. */
async function asked(
  past: Past,
  { agent, callId, customer }: Line,
  { parts, firstDueInDays }: Extract<Wish, { readonly parts: number }>,
): Promise<MadeOffer> {
  const firstDueOn = String(firstDay(past, firstDueInDays))
  const wished = { ...customer, callId, downPaymentCents: 0, firstDueOn, discountPct: '0' }
  for (let most = parts; ; most -= 1) {
    const answer = await requestQuote(past.world, agent, { ...wished, parts: most })
    if (answer.ok || most === 1) return must(answer).offer
  }
}

const firstPaymentDaysMax = 10

function firstDay({ calendar, clock }: Past, inDays: number): Day {
  const wished = calendar.today.add({ days: inDays })
  const now = dayAt(clock.now(), calendar.zone)
  const last = now.add({ days: firstPaymentDaysMax })
  if (isBefore(wished, now)) return now
  return isAfter(wished, last) ? last : wished
}
