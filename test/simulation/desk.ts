import { cents } from '../../kit/money.ts'
import { system } from '../../server/identity/actor.ts'
import {
  askRefund,
  endRefund,
  giveBack,
  keepLeftOver,
  spendCredits,
  undoMatch,
} from '../../server/payments/rest-actions.ts'
import { closeRemittance, draftOf } from '../../server/remittances/actions.ts'
import type { Chance } from './chance.ts'
import { count, countAnswer, persist, rowsOf, type Town, todayIn } from './town.ts'

type Known = { readonly id: string; readonly spare: number; readonly whole: number }

const anyPayment = async (
  town: Town,
  chance: Chance,
  which: string,
): Promise<Known | undefined> => {
  const found = await rowsOf<Known>(
    town,
    `select id, (left_over_cents + credit_cents)::int as spare,
       (amount_cents - refund_cents)::int as whole
     from payment where agency_id = $1 and ${which} order by recorded_at, id limit 400`,
    town.agency.agencyId,
  )
  return found.length > 0 ? chance.pick(found) : undefined
}

/** What a supervisor does with money that came odd; now and then two do it at once. */
export async function settleOdd(town: Town, chance: Chance): Promise<void> {
  const fate = chance.number()
  if (fate < 0.2) return undo(town, chance.of('undo'))
  if (fate < 0.55) return keep(town, chance.of('keep'))
  if (fate < 0.75) return refund(town, chance.of('refund'))
  if (fate < 0.85) return bankTakes(town, chance.of('bank'))
}

const twice = (chance: Chance): number => (chance.happens(0.3) ? 2 : 1)
const times = async (n: number, deed: (index: number) => Promise<unknown>): Promise<void> => {
  await Promise.all(Array.from({ length: n }, (_, index) => deed(index)))
}

async function undo(town: Town, chance: Chance): Promise<void> {
  const payment = await anyPayment(town, chance, `state = 'matched'`)
  if (!payment) return
  const who = town.agency.person('supervisor')
  const asked = { paymentId: payment.id, reason: 'não era dela' }
  await times(twice(chance), async (index) =>
    countAnswer(
      town,
      'undone',
      await persist(town, chance.of('u', index), (world) => undoMatch(world, who, asked)),
    ),
  )
}

async function keep(town: Town, chance: Chance): Promise<void> {
  const payment = await anyPayment(town, chance, 'left_over_cents > 0')
  if (!payment) return
  const who = town.agency.person('supervisor')
  await times(twice(chance), async (index) =>
    countAnswer(
      town,
      'kept as credit',
      await persist(town, chance.of('k', index), (world) =>
        keepLeftOver(world, who, { paymentId: payment.id }),
      ),
    ),
  )
}

async function refund(town: Town, chance: Chance): Promise<void> {
  const who = town.agency.person('supervisor')
  const [asked] = await rowsOf<{ id: string }>(
    town,
    `select id from refund where agency_id = $1 and state = 'asked' order by asked_at limit 1`,
    town.agency.agencyId,
  )
  if (asked && chance.happens(0.6)) {
    const end = chance.happens(0.7)
      ? ({ state: 'returned', on: todayIn(town), reference: 'D' } as const)
      : ({ state: 'cancelled' } as const)
    return times(twice(chance), async (index) =>
      countAnswer(
        town,
        'refund ended',
        await persist(town, chance.of('e', index), (world) => endRefund(world, who, asked.id, end)),
      ),
    )
  }
  const spare = chance.happens(0.8) ? 'left_over_cents > 0' : `state = 'unmatched'`
  const payment = await anyPayment(town, chance, spare)
  if (!payment) return
  const given = { paymentId: payment.id, reason: 'pediu de volta' }
  const answer = await persist(town, chance.of('a'), (world) => askRefund(world, who, given))
  countAnswer(town, 'refund asked', answer)
}

/** A devolução or a chargeback, of all or of a part, told twice. */
async function bankTakes(town: Town, chance: Chance): Promise<void> {
  const payment = await anyPayment(town, chance, 'amount_cents > refund_cents')
  if (!payment) return
  const actor = system(town.agency.agencyId)
  const amountCents = cents(chance.happens(0.4) ? payment.whole : chance.whole(1, payment.whole))
  const key = `simulated:${payment.id}:${chance.whole(0, 1e9)}`
  const on = todayIn(town)
  await times(2, (index) =>
    persist(town, chance.of('b', index), (world) =>
      world.transaction(actor, (tx) =>
        giveBack(tx, actor, { paymentId: payment.id, key, amountCents, on, reason: 'chargeback' }),
      ),
    ),
  )
  count(town, 'taken back by the bank')
}

/** The owner closes what is over, perhaps twice at once. */
export async function handOver(town: Town, chance: Chance): Promise<void> {
  const who = town.agency.person('owner')
  const { creditorId } = town.portfolio
  const toOn = todayIn(town).subtract({ days: chance.whole(1, 6) })
  await times(twice(chance), async (index) =>
    countAnswer(
      town,
      'handed over',
      await persist(town, chance.of('h', index), async (world) => {
        const { lines, totals } = await world.transaction(who, (tx) =>
          draftOf(tx, creditorId, toOn),
        )
        const seen = { lineCount: lines.length, netCents: Number(totals.netCents) }
        return closeRemittance(world, who, { creditorId, toOn: `${toOn}`, ...seen })
      }),
    ),
  )
}

export async function spendAll(town: Town, chance: Chance): Promise<void> {
  const { used } = await persist(town, chance, (world) => spendCredits(world, town.agency.agencyId))
  if (used > 0) count(town, 'credits spent', used)
}
