import { planShapes } from '../../api/negotiation.ts'
import { acceptOffer, cancelAgreement } from '../../server/agreements/actions.ts'
import { makeOffers, requestQuote } from '../../server/negotiation/actions.ts'
import type { Chance } from './chance.ts'
import { payByHand } from './payers.ts'
import { countAnswer, persist, type Resident, rowsOf, someone, type Town, todayIn } from './town.ts'

/** Ways to pay are offered; the person may say yes at once, later, or never. */
export async function negotiate(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const { debtorId } = resident
  const { portfolioId } = town.portfolio
  const made = await persist(town, chance.of('offers'), (world) =>
    makeOffers(world, someone(town, chance), { debtorId, portfolioId }),
  )
  countAnswer(town, 'offers made', made)
  if (!made.ok) return
  resident.offerIds = made.value.items.map(({ offerId }) => offerId)
  if (chance.happens(0.2)) await askForMore(town, resident, chance)
  if (chance.happens(0.55)) await accept(town, resident, chance)
}

async function askForMore(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const asked = await persist(town, chance.of('asked'), (world) =>
    requestQuote(world, someone(town, chance), {
      debtorId: resident.debtorId,
      portfolioId: town.portfolio.portfolioId,
      downPaymentCents: chance.whole(0, 20000),
      parts: chance.whole(1, 12),
      firstDueOn: todayIn(town)
        .add({ days: chance.whole(0, 9) })
        .toString(),
      discountPct: String(chance.whole(0, 20)),
      planShape: chance.pick(planShapes),
    }),
  )
  countAnswer(town, 'quotes asked for', asked)
  if (asked.ok) resident.offerIds.push(asked.value.offer.offerId)
}

/** Less than anybody owes, for debts in no agreement. */
const payLittle = (town: Town, resident: Resident, chance: Chance) =>
  payByHand(town, { resident, due: [], dayIndex: 0 }, chance.of('little'))

/**
 * One offer, or two of them at once; each perhaps twice at once, as two clicks are. Sometimes a
 * little money comes first, and the offer is no longer what is owed.
 */
export async function accept(town: Town, resident: Resident, chance: Chance): Promise<void> {
  if (resident.offerIds.length === 0) return
  if (chance.happens(0.12)) await payLittle(town, resident, chance)
  const [first, second] = chance.shuffled(resident.offerIds)
  const chosen = second && chance.happens(0.1) ? [first, second] : [first]
  const said = chance.happens(0.15) ? [...chosen, ...chosen] : chosen
  const answers = await Promise.all(
    said.map((offerId = '', index) =>
      persist(town, chance.of('accept', index), (world) =>
        acceptOffer(world, someone(town, chance), offerId),
      ),
    ),
  )
  for (const answer of answers) countAnswer(town, 'accepted', answer)
}

export async function cancel(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const agreements = await rowsOf<{ id: string }>(
    town,
    `select id from agreement where debtor_id = $1 order by accepted_at desc, id limit 2`,
    resident.debtorId,
  )
  for (const { id: agreementId } of agreements) {
    const answer = await persist(town, chance.of('cancel', agreementId), (world) =>
      cancelAgreement(world, town.agency.person('supervisor'), { agreementId, reason: 'engano' }),
    )
    countAnswer(town, 'cancelled', answer)
  }
}
