import { paymentMeans } from '../../api/payments.ts'
import { acceptOffer } from '../../server/agreements/actions.ts'
import {
  giveUpAdvance,
  quoteAdvance,
  takeAdvance,
} from '../../server/agreements/advance-actions.ts'
import { changeDueDate, undoDueDate } from '../../server/agreements/due-date-actions.ts'
import { changeMeans } from '../../server/agreements/means-actions.ts'
import { recordRescue, takeRescue } from '../../server/agreements/rescue-actions.ts'
import { makeOffers } from '../../server/negotiation/actions.ts'
import type { Chance } from './chance.ts'
import { countAnswer, persist, type Resident, rowsOf, someone, type Town, todayIn } from './town.ts'

/** One change to what this person agreed: another day, another way, ahead, saved or replaced. */
export async function change(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const [agreement] = await rowsOf<{ id: string; parts: number }>(
    town,
    `select id, (select count(*)::int from instalment where agreement_id = agreement.id) as parts
     from agreement where debtor_id = $1 order by accepted_at desc, id limit 1`,
    resident.debtorId,
  )
  if (!agreement) return
  const deed = chance.pick([moveDay, moveDay, changeWay, payAhead, payAhead, save, replace])
  await deed(town, { ...agreement, debtorId: resident.debtorId }, chance)
}

type Agreed = { readonly id: string; readonly parts: number; readonly debtorId: string }

async function moveDay(town: Town, { id: agreementId, parts }: Agreed, chance: Chance) {
  const ask = {
    agreementId,
    n: chance.whole(1, parts),
    to: todayIn(town).add({ days: chance.whole(-1, 14) }),
  }
  const said = chance.happens(0.2) ? [ask, ask] : [ask]
  const answers = await Promise.all(
    said.map((one, index) =>
      persist(town, chance.of('day', index), (world) =>
        changeDueDate(world, someone(town, chance), one),
      ),
    ),
  )
  for (const answer of answers) {
    countAnswer(town, 'day changed', answer)
    if (!answer.ok || !chance.happens(0.8)) continue
    const { changeId } = answer.value
    const undone = await persist(town, chance.of('undo'), (world) =>
      undoDueDate(world, someone(town, chance), { agreementId, changeId }),
    )
    countAnswer(town, 'day changed back', undone)
  }
}

async function changeWay(town: Town, { id: agreementId, parts }: Agreed, chance: Chance) {
  const n = chance.happens(0.5) ? undefined : chance.whole(1, parts)
  const answer = await persist(town, chance.of('way'), (world) =>
    changeMeans(world, someone(town, chance), { agreementId, n, means: chance.pick(paymentMeans) }),
  )
  countAnswer(town, 'way changed', answer)
}

async function payAhead(town: Town, { id: agreementId, parts }: Agreed, chance: Chance) {
  if (chance.happens(0.2)) {
    const answer = await persist(town, chance.of('give up'), (world) =>
      giveUpAdvance(world, someone(town, chance), agreementId),
    )
    return countAnswer(town, 'advance given up', answer)
  }
  const count = chance.whole(1, parts)
  const actor = someone(town, chance)
  const quoted = await quoteAdvance(town.world, actor, { agreementId, count })
  countAnswer(town, 'advance quoted', quoted)
  if (!quoted.ok) return
  const payCents = Number(quoted.value.quote.payCents)
  const answers = await Promise.all(
    [1, 2]
      .slice(chance.happens(0.8) ? 1 : 0)
      .map((index) =>
        persist(town, chance.of('ahead', index), (world) =>
          takeAdvance(world, actor, { agreementId, count, payCents }),
        ),
      ),
  )
  for (const answer of answers) countAnswer(town, 'advance taken', answer)
}

async function save(town: Town, { id: agreementId }: Agreed, chance: Chance) {
  const taken = await persist(town, chance.of('take'), (world) =>
    takeRescue(world, someone(town, chance), agreementId),
  )
  countAnswer(town, 'rescue taken', taken)
  const outcome = chance.pick(['other-means', 'given-up'] as const)
  const answer = await persist(town, chance.of('answer'), (world) =>
    recordRescue(world, someone(town, chance), { agreementId, outcome, note: '' }),
  )
  countAnswer(town, 'rescue answered', answer)
}

async function replace(town: Town, { id: renegotiatesId, debtorId }: Agreed, chance: Chance) {
  const { portfolioId } = town.portfolio
  const made = await persist(town, chance.of('offers'), (world) =>
    makeOffers(world, someone(town, chance), { debtorId, portfolioId, renegotiatesId }),
  )
  countAnswer(town, 'new deals offered', made)
  if (!made.ok) return
  const { offerId } = chance.pick(made.value.items)
  const answers = await Promise.all(
    [1, 2]
      .slice(chance.happens(0.7) ? 1 : 0)
      .map((index) =>
        persist(town, chance.of('replace', index), (world) =>
          acceptOffer(world, someone(town, chance), offerId),
        ),
      ),
  )
  for (const answer of answers) countAnswer(town, 'renegotiated', answer)
}
