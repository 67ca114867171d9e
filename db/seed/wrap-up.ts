import { add, type Cents, toWire } from '../../kit/money.ts'
import { termsInForce } from '../../server/debts/actions.ts'
import { balance } from '../../server/debts/balance.ts'
import { listItems } from '../../server/debts/store.ts'
import type { Person } from '../../server/identity/actor.ts'
import { at, isWorkday, workdayBack } from './calendar.ts'
import type { Customer } from './customers.ts'
import type { Past } from './past.ts'
import type { Talk } from './story.ts'

export type Line = { readonly agent: Person; readonly customer: Customer; readonly callId: string }

/** What the agent types in at the end of a call. */
export async function wrapUpOf(past: Past, { agent, customer }: Line, talk: Talk) {
  const { calendar } = past
  const { outcome, note, fields = {}, callback, promisedInDays } = talk
  const base = { outcome, note, fields: fieldsOf(past, fields) }
  if (callback) {
    const on =
      'back' in callback ? workdayBack(calendar, callback.back) : openDay(past, callback.inDays)
    return { ...base, callbackAt: String(at(calendar, on, callback.clock)) }
  }
  if (promisedInDays === undefined) return base
  const amountCents = toWire(await owedBy(past, agent, customer))
  const dueOn = String(calendar.today.add({ days: promisedInDays }))
  return { ...base, promise: { dueOn, amountCents, means: 'pix' } }
}

/** A payment that somebody speaks of was made two days before the call. */
function fieldsOf({ clock, calendar }: Past, fields: Readonly<Record<string, string>>) {
  if (!('paidOn' in fields)) return fields
  const today = clock.now().toZonedDateTimeISO(calendar.zone).toPlainDate()
  return { ...fields, paidOn: String(today.subtract({ days: 2 })) }
}

function openDay({ calendar }: Past, inDays: number) {
  let on = calendar.today.add({ days: inDays })
  while (!isWorkday(on)) on = on.add({ days: 1 })
  return on
}

/** All that is open, with its fine and interest of that day. */
export const owedBy = (
  { world }: Past,
  actor: Person,
  { debtorId, portfolioId }: Customer,
): Promise<Cents> =>
  world.transaction(actor, async (tx) => {
    const { terms } = await termsInForce(tx, portfolioId)
    const items = await listItems(tx, { debtorId, portfolioId, onlyOpen: true })
    return add(...items.map((item) => balance(item, terms, tx.today).totalCents))
  })
