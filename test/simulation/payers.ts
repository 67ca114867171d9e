import assert from 'node:assert/strict'
import type { Decision } from '../../kit/decision.ts'
import { uuid7 } from '../../kit/id.ts'
import { matchPayment, recordDebtPayment, recordPayment } from '../../server/payments/actions.ts'
import { send } from './bank.ts'
import type { Chance } from './chance.ts'
import { countAnswer, persist, type Resident, rowsOf, someone, type Town, todayIn } from './town.ts'

export type Due = {
  readonly debtorId: string
  readonly agreementId: string
  readonly state: string
  readonly txid: string
  readonly left: number
  readonly cents: number
  readonly daysLate: number
}

/** Every charge ever issued, the oldest instalment first, with what is left to pay of it. */
export const listDue = (town: Town) =>
  rowsOf<Due>(
    town,
    `select agreement.debtor_id as "debtorId", agreement.id as "agreementId", agreement.state,
       charge.txid, (instalment.amount_cents - paid_cents)::int as left,
       charge.amount_cents::int as cents, $2::date - instalment.due_on as "daysLate"
     from charge
     join instalment on instalment.id = charge.instalment_id
     join agreement on agreement.id = charge.agreement_id
     where charge.agency_id = $1 order by agreement.accepted_at, agreement.id, instalment.n`,
    town.agency.agencyId,
    String(todayIn(town)),
  )

export type Payer = {
  readonly resident: Resident
  readonly due: readonly Due[]
  readonly dayIndex: number
}

/** What this person pays today by Pix, if anything, being who they are. */
export function payByPix(town: Town, { resident, due, dayIndex }: Payer, chance: Chance): void {
  const open = due.filter(({ state, left }) => state === 'open' && left > 0)
  const [next] = open
  const pay = ({ txid }: Due, cents: number) => send(town, chance, { txid, cents, dayIndex })
  if (next && wantsToPay(resident, next, chance)) {
    const { left } = next
    if (resident.character === 'piecemeal') pay(next, chance.whole(1, left))
    else if (resident.character === 'generous') pay(next, left + chance.whole(0, 5000))
    else pay(next, left)
    if (chance.happens(0.05)) for (const one of open) pay(one, one.left)
  }
  if (resident.character !== 'forgetful' && !chance.happens(0.02)) return
  if (due.length === 0 || !chance.happens(0.06)) return
  const any = chance.pick(due)
  pay(any, chance.happens(0.7) ? any.cents : chance.whole(1, any.cents * 2))
}

function wantsToPay({ character }: Resident, { daysLate }: Due, chance: Chance): boolean {
  if (character === 'silent') return chance.happens(0.01)
  if (character === 'late') return daysLate > 0 && chance.happens(0.3)
  return daysLate >= -2 && chance.happens(0.5)
}

/** A Pix that names a charge that is not ours, or none. */
export function payFromNowhere(town: Town, chance: Chance, dayIndex: number): void {
  const txid = chance.happens(0.5) ? null : `C${String(chance.whole(0, 9e15)).padStart(24, '0')}`
  send(town, chance, { txid, cents: chance.whole(1, 60000), dayIndex })
}

/** Money at the desk, keyed in by hand, perhaps twice at once, perhaps for an earlier day. */
export async function payByHand(town: Town, payer: Payer, chance: Chance): Promise<void> {
  const open = payer.due.find(({ state, left }) => state === 'open' && left > 0)
  const given = {
    requestKey: keyOf(town, chance),
    amountCents: chance.whole(1, open ? Math.ceil(open.left * 1.3) : 20000),
    paidOn: todayIn(town).subtract({ days: chance.happens(0.7) ? 0 : chance.whole(-1, 12) }),
    means: 'cash' as const,
    note: '',
  }
  const asked = { ...given, paidOn: String(given.paidOn) }
  const { debtorId } = payer.resident
  const { portfolioId } = town.portfolio
  const answers = await Promise.all(
    Array.from({ length: chance.happens(0.3) ? 2 : 1 }, (_, index) =>
      persist(town, chance.of('by hand', index), async (world): Promise<Answer> => {
        const actor = someone(town, chance)
        return open
          ? recordPayment(world, actor, { ...asked, agreementId: open.agreementId })
          : recordDebtPayment(world, actor, { ...asked, debtorId, portfolioId })
      }),
    ),
  )
  for (const answer of answers) countAnswer(town, 'paid by hand', answer)
  const ids = new Set(answers.flatMap((one) => (one.ok ? [one.value.paymentId] : [])))
  assert.ok(ids.size <= 1, 'one request key is one payment')
}

type Answer = Decision<{ readonly paymentId: string }, string>

const keyOf = ({ testWorld }: Town, chance: Chance): string =>
  uuid7(
    testWorld.clock.now().epochMilliseconds,
    Uint8Array.from({ length: 10 }, () => chance.whole(0, 255)),
  )

/** A supervisor says whose some of the waiting money is; twice at once, perhaps of two people. */
export async function matchWaiting(town: Town, due: readonly Due[], chance: Chance): Promise<void> {
  const waiting = await rowsOf<{ id: string }>(
    town,
    `select id from payment where agency_id = $1 and state = 'unmatched'
     order by end_to_end_id limit 5`,
    town.agency.agencyId,
  )
  if (waiting.length === 0 || due.length === 0) return
  const { id: paymentId } = chance.pick(waiting)
  const answers = await Promise.all(
    Array.from({ length: chance.happens(0.3) ? 2 : 1 }, (_, index) => {
      const { agreementId } = chance.pick(due)
      return persist(town, chance.of('match', index), (world) =>
        matchPayment(world, town.agency.person('supervisor'), { paymentId, agreementId }),
      )
    }),
  )
  for (const answer of answers) countAnswer(town, 'matched by hand', answer)
}
